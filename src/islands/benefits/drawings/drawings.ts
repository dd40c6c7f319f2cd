/** Drawings of a result of benefits: fetched when one of them is opened. */
export { Incomes } from './Incomes.tsx';
export { Rivals } from './Rivals.tsx';

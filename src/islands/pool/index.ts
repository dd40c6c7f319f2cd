/** The picture of a pool of money, for the calculators that have one. */
export { Pool, type Taken } from './Pool.tsx';

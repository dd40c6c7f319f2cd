/** A unit beside itself with one thing changed, fetched when somebody opens it. */
export { CompareCommune } from './CompareCommune.tsx';

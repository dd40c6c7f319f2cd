/** A town beside itself with one thing changed, fetched when somebody opens it. */
export { CompareSewage } from './CompareSewage.tsx';

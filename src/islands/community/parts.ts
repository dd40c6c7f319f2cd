/** What the self-check of rural communities adds to a result: fetched with it. */
export { Improve as After } from './Improve.tsx';
export { Progress } from './Progress.tsx';
export { Together } from './Together.tsx';

/** What comes of the years. */
export { YearsResult } from './YearsResult.tsx';

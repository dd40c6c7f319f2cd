/** The result, all that explains it, and the opening and taking away of cases: fetched while the questions are answered. */

export * from '../store/index.ts';
export { ResultScreen } from './ResultScreen.tsx';

/** The result and all that explains it: fetched while the questions are answered. */
export { ResultScreen } from './ResultScreen.tsx';

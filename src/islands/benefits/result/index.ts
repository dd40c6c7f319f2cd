/** The result and all that explains it: fetched while the questions are answered. */
import './result.css';

export { ResultScreen } from './ResultScreen.tsx';

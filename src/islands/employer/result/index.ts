/** The result, all that explains it, and the opening and taking away of cases: fetched while the questions are answered. */
export { reportWithRequirements as exported } from '../../../rules/report/index.ts';
export { csvOf, fileOf, linkOf, openFile, openLink, openStored, storedCase } from '../../flow/index.ts';
export { ResultScreen } from './ResultScreen.tsx';

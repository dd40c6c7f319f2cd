/** The opening and taking away of cases: fetched on the first command that needs it. */
export { reportWithRequirements as exported } from '../../rules/report/index.ts';
export { calendarFile, csvOf, fileOf, linkOf, openFile, openLink, openStored, refusalText, storedCase } from '../flow/index.ts';

/** The opening and taking away of cases: fetched on the first command that needs it. */
export { reportWithRequirements as exported } from '../../rules/report/index.ts';
export { csvOf, fileOf, linkOf, openFile, openLink, openStored, storedCase } from '../flow/index.ts';

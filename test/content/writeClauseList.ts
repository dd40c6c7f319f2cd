/**
 * Writes `clauses.tsv` anew from the catalogues: `node test/content/writeClauseList.ts`, from the top of the repository, with the
 * catalogues in ../shared or in the folder that SHARED names. Needed only when a catalogue changes; clauses.test.ts says so.
 */
import { writeFileSync } from 'node:fs';
import { sharedFolder } from './support/shared.ts';
import { listFile, listOf, written } from './support/list.ts';

const list = listOf(sharedFolder('catalogue', () => process.exit(1)));
writeFileSync(listFile, written(list));
console.log(`${listFile}: ${String(list.length)} clauses`);

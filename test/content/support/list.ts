import { readFileSync } from 'node:fs';
import { readCatalogues } from './catalogue.ts';
import { firmFigures } from './figures.ts';
import { kindsOf } from './kinds.ts';
import { numberOf } from './number.ts';

/** What must be found in a plain edition: the clause with its figures, and its number and kinds where the catalogue tells them. */
export type ListedClause = Readonly<{ policy: string; id: string; number: string | null; kinds: string | null; figures: readonly string[] }>;

/** The list that is kept here, so that the check means something without the catalogues. */
export const listFile = 'test/content/clauses.tsv';

/** The list as it is kept. */
export function keptList(): readonly ListedClause[] {
  return readFileSync(listFile, 'utf8').trimEnd().split('\n').map((line) => {
    const [policy = '', id = '', number = '', kinds = '', figures = ''] = line.split('\t');
    return { policy, id, number: number === '' ? null : number, kinds: kinds === '' ? null : kinds, figures: figures.split(' ').filter((each) => each !== '') };
  });
}

/** The list as the catalogues of a folder give it. */
export function listOf(folder: string): readonly ListedClause[] {
  return readCatalogues(folder).map(({ id, kinds, place, text }) => {
    const words = kindsOf(kinds);
    return { policy: policyOf(id), id, number: numberOf(id, place), kinds: words === '' ? null : words, figures: firmFigures(withoutReferences(text)) };
  });
}

/** The list as its file has it. */
export function written(list: readonly ListedClause[]): string {
  return list.map(({ policy, id, number, kinds, figures }) => `${[policy, id, number ?? '', kinds ?? '', figures.join(' ')].join('\t').trimEnd()}\n`).join('');
}

/** The plain edition that each kind of id belongs to, the longer beginning first. */
const policies: readonly (readonly [string, string])[] = [
  ['wz-', 'wenzhou-2016-41'], ['xm-', 'xiamen-rural-2017'], ['kt-', 'kontum-2516'],
  // The shell of the collection stands in the edition of its first plan.
  ['pt0-', 'zengjiang-points'], ['pt1-', 'zengjiang-points'], ['pt2-', 'zhuzhou-town-environment'], ['pt3-', 'zhongping-points'],
  ['pt4-', 'liuyang-revitalisation'], ['pt5-', 'mingluo-village'], ['pt6-', 'rural-sewage'],
  ['co-tj.', 'tianjin-election-2012'], ['co-', 'community-organisations'],
  ['rc25-', 'residents-committee-law-2025'], ['rc18-', 'residents-committee-law-2018'], ['rc89-', 'residents-committee-law-2018'],
];

/** The text without the numbers of other clauses, of readings and of chapters of the catalogue itself. */
function withoutReferences(text: string): string {
  return text.replace(/(?:AMB-(?:WZ|XM|RC)|KT|P\d|CO)-A?\d+|\b(?:wz|xm|kt|pt\d|co|rc\d\d)-[\w.-]+|见 ?[\d.]+/gu, ' ');
}

function policyOf(id: string): string {
  const found = policies.find(([beginning]) => id.startsWith(beginning));
  if (found === undefined) throw new Error(`No plain edition is named for the clause "${id}"; add its beginning to test/content/support/list.ts.`);
  return found[1];
}

import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

/** Checks that a relation leads to another policy of this site, and that no two files are the same edition of one work. */
export function checkRelations(sources: readonly PolicySource[]): readonly Problem[] {
  const ids = sources.map(({ id }) => id);
  const editions = new Map<string, string>();
  return sources.flatMap(({ file, id, fields, lineOf }) => {
    if (fields === null) return [];
    const problems: Problem[] = [];
    for (const name of ['basedOn', 'implements', 'replaces', 'replacedBy'] as const) {
      for (const [index, { policy }] of fields[name].entries()) {
        if (policy === undefined || (policy !== id && ids.includes(policy))) continue;
        const line = lineOf([name, index, 'policy']);
        if (policy === id) problems.push({ file, line, wrong: `Under ${name} the policy names itself.`, write: 'Name the other document, or take policy: … out.' });
        else {
          const meant = nearest(policy, ids.filter((each) => each !== id));
          problems.push({ file, line, wrong: `Under ${name} stands the policy "${policy}", which is not in content/policies.`, write: meant === undefined ? 'Write the id of a policy of this site, or take policy: … out: number and title are enough.' : `Write policy: ${meant}.` });
        }
      }
    }
    if (fields.work !== undefined && fields.edition !== undefined) {
      const key = `${fields.work}, ${fields.edition}`;
      const first = editions.get(key);
      if (first === undefined) editions.set(key, file);
      else problems.push({ file, line: lineOf(['edition']), wrong: `The edition "${fields.edition}" of ${fields.work} is already ${first}.`, write: 'Name this edition by its own year, or the work by its own name.' });
    }
    return problems;
  });
}

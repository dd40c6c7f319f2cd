import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

/** Checks that each clause said to take the place of others names clauses of an older edition of the same work. */
export function checkEditions(sources: readonly PolicySource[]): readonly Problem[] {
  const homes = new Map(sources.flatMap((source) => source.text.clauses.map((clause) => [clause.id, { source, clause }] as const)));
  return sources.flatMap((source) => source.text.clauses.flatMap(({ id, line, was, change }) => {
    const say = (wrong: string, write: string): Problem => ({ file: source.file, line, wrong, write });
    const problems = was.flatMap((named) => {
      const home = homes.get(named);
      const write = `Write ids of clauses of an older edition of ${source.fields?.work ?? 'the same work'} in was="…", or leave it out where the clause is new.`;
      if (home === undefined) return [say(`Clause "${id}" takes the place of the clause "${named}", which does not exist.`, write)];
      if (!isOlderEdition(home.source, source)) return [say(`Clause "${id}" takes the place of the clause "${named}", which stands in ${home.source.file}.`, write)];
      return home.clause.isEarlier ? [say(`Clause "${id}" takes the place of the clause "${named}", which keeps wording from before its edition.`, write)] : [];
    });
    const unbound = change !== null && was.length === 0;
    return unbound ? [...problems, say(`Clause "${id}" says what changed, but not from which clause.`, 'Name the older clauses in was="…", or leave change="…" out.')] : problems;
  }));
}

/** Whether the first is a dated edition of the same work, from before the second. */
function isOlderEdition(first: PolicySource, second: PolicySource): boolean {
  const { work, issuedOn } = first.fields ?? {};
  return work !== undefined && work === second.fields?.work && (issuedOn ?? '') < (second.fields.issuedOn ?? '');
}

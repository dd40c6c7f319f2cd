import { registerEntry } from '../../rules/vocabulary/index.ts';
import { withoutSpace } from '../clauses.ts';
import { citationsOfBook } from '../links.ts';
import type { RuleBook } from '../ruleBooks.ts';
import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

/** Checks that each clause a rule cites is there and says the phrase it cites, in its own words and not in our remarks. */
export function checkCitations(sources: readonly PolicySource[], { rules, together, further = [] }: Pick<RuleBook, 'rules' | 'together'> & Partial<Pick<RuleBook, 'further'>>): readonly Problem[] {
  const folder = `src/rules/policies/${rules.policy}`;
  const source = sources.find(({ id }) => id === rules.policy);
  if (source === undefined) {
    return [{ file: `${folder}/rules.ts`, line: 1, wrong: `The rules are those of "${rules.policy}", which has no plain edition.`, write: `Add content/policies/${rules.policy}.mdx, or mend "policy" in the rules.` }];
  }
  const { file, text } = source;
  const clauses = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const readings = new Set(text.readings.map(({ id }) => id));
  // A register may speak of a clause of another policy, where two papers say it differently.
  const everywhere = new Set(sources.flatMap((each) => each.text.clauses.map(({ id }) => id)));
  const problems: Problem[] = [];

  const cited = [...citationsOfBook({ rules, further }), ...together.map(({ id, cite }) => ({ rule: id, clauses: [cite.clause], citations: [cite] }))];
  for (const { rule, clauses: named, citations } of cited) {
    for (const id of named) {
      if (!clauses.has(id)) problems.push({ file: `${folder}/`, line: 1, wrong: `Rule ${rule} rests on the clause "${id}", which is not in ${file}.`, write: 'Write the id of a clause of the plain edition.' });
    }
    for (const { clause: id, phrase } of citations) {
      const clause = clauses.get(id);
      if (clause === undefined || withoutSpace(clause.text).includes(withoutSpace(phrase))) continue;
      problems.push({
        file, line: clause.line, wrong: `Rule ${rule} cites “${phrase}” of clause "${id}", but the clause says “${clause.text}”.`,
        write: `Cite words that stand there (in ${folder}/), or restore them here.`,
      });
    }
  }
  for (const { id, clauses: named } of rules.readings) {
    if (!readings.has(registerEntry(id))) problems.push({ file: `${folder}/readings.ts`, line: 1, wrong: `The rules know the reading "${id}", which is not in the register of ${file}.`, write: `Add <Reading id="${id}" …> there, or mend the id here.` });
    for (const clause of named) {
      if (!everywhere.has(clause)) problems.push({ file: `${folder}/readings.ts`, line: 1, wrong: `The reading "${id}" names the clause "${clause}", which is in no plain edition.`, write: 'Write ids of clauses of the plain edition.' });
    }
  }
  return problems;
}

import type { Case } from './type.ts';

/** The version of the stored form. A file with a higher one comes from a newer site and is refused. */
export const caseSchemaVersion = 1;

/** Says in a file that it holds a case. */
export const caseFormat = 'mingce-case';

/** A case in the form in which it is kept; `result` is carried along for other programs and ignored on reading. */
export function storedCase({ calculator, ruleVersion, factsOn, rulesOn, facts, readings }: Case, result?: unknown): object {
  return {
    format: caseFormat, schema: caseSchemaVersion, calculator, ruleVersion, factsOn, rulesOn, answers: facts.answers, lists: facts.lists,
    readings, ...(result === undefined ? {} : { result }),
  };
}

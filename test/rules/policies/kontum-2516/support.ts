import { scoreOutcome, schemeOn, type ScoreOutcome } from '../../../../src/rules/engine/score/index.ts';
import { check, type Checked } from '../../../../src/rules/engine/check/index.ts';
import { requirements, schemes } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers, Facts, ISODate, Setting } from '../../../../src/rules/vocabulary/index.ts';

/** A day while the plan was the only standard. */
export const then: ISODate = '2015-11-10';

export function settingOn(rulesOn: ISODate, readings: Setting['readings'] = {}): Setting {
  return { factsOn: rulesOn, rulesOn, tables: [], readings };
}

export function factsOf(answers: Answers, lists: Facts['lists'] = {}): Facts {
  return { answers, lists };
}

/** The scores of a unit on a day. */
export function score(answers: Answers, lists: Facts['lists'] = {}, rulesOn: ISODate = then, readings: Setting['readings'] = {}): ScoreOutcome {
  return scoreOutcome(schemeOn(schemes, rulesOn), factsOf(answers, lists), settingOn(rulesOn, readings));
}

/** One check-list. */
export function checked(id: (typeof requirements)[number]['id'], answers: Answers, readings: Setting['readings'] = {}, lists: Facts['lists'] = {}): Checked {
  const found = requirements.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return check(found, factsOf(answers, lists), settingOn(then, readings));
}

/** What each option of a reading makes of something. */
export function byOption(
  readings: readonly Readonly<{ reading: string; options: readonly Readonly<{ option: string; verdict: string }>[] }>[], id: string,
): Readonly<Record<string, string>> | undefined {
  const found = readings.find(({ reading }) => reading === id);
  return found === undefined ? undefined : Object.fromEntries(found.options.map(({ option, verdict }) => [option, verdict]));
}

import type { ClauseId, Deadline, ISODate, Requirement, RequirementWords, Strength } from '../../rules/vocabulary/index.ts';
import { conditionTree } from './condition.ts';
import type { BarInWords } from './entitlement.ts';
import { quantityText } from './quantity.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import type { WordTree } from './tree.ts';

/** The last day, and the other days the text can be read to mean; `day` is null while nothing speaks for one of them. */
export type DeadlineInWords = Readonly<{
  day: ISODate | null;
  readings: readonly Readonly<{
    id: string; title: string; used: string | null; others: readonly Readonly<{ text: string; day: ISODate }>[];
  }>[];
}>;

/** A requirement in words: all that its data says, and nothing else. */
export type RequirementInWords = RequirementWords & Readonly<{
  id: string;
  strength: Strength;
  clauses: readonly ClauseId[];
  /** Of whom it is demanded, and what must be so. */
  when: WordTree;
  met: WordTree;
  bars: readonly BarInWords[];
  /** What is counted, in one line each; null where nothing is. */
  counted: Readonly<{ have: string; need: string }> | null;
  /** What is owed while it is not met, in one line; null where nothing is. */
  owed: string | null;
  by: DeadlineInWords | null;
  notChecked: readonly string[];
}>;

/** Says a requirement: of whom, what must be so, what is counted, what is owed, by when, and what is not checked. */
export function requirementInWords(requirement: Requirement, speaker: Speaker): RequirementInWords {
  const { id, strength, clauses, when, met, bars, measured, owed, by, notChecked } = requirement;
  const { words } = speaker;
  return {
    id, strength, clauses,
    ...wordsFor(words.requirements, id),
    when: conditionTree(when, speaker),
    met: conditionTree(met, speaker),
    bars: bars.map((bar) => ({
      id: bar.id, text: wordsFor(words.remarks, bar.id), when: conditionTree(bar.when, speaker), clause: bar.cite.clause,
    })),
    counted: measured === null ? null : { have: quantityText(measured.have, speaker), need: quantityText(measured.need, speaker) },
    owed: owed === null ? null : quantityText(owed, speaker),
    by: by === null ? null : deadlineInWords(by, speaker),
    notChecked: notChecked.map((remark) => wordsFor(words.remarks, remark)),
  };
}

function deadlineInWords(by: Deadline, { words }: Speaker): DeadlineInWords {
  if (typeof by === 'string') return { day: by, readings: [] };
  const { id, recommended } = by.reading;
  const { title, options } = wordsFor(words.readings, id);
  const days = Object.entries(by.of).map(([option, day]) => ({ option, text: wordsFor(options, option), day }));
  const used = days.find(({ option }) => option === recommended);
  const others = days.filter((each) => each !== used).map(({ text, day }) => ({ text, day }));
  return { day: used?.day ?? null, readings: [{ id, title, used: used?.text ?? null, others }] };
}

import type { Answer, Question } from '../../../rules/engine/index.ts';
import { plain } from '../../../schemas/spreadsheets/index.ts';
import { parseCount, typedText, type InputProblem } from '../../shared/index.ts';
import { readNumber } from '../place/readField.ts';
import type { AssessmentTools } from '../tools.ts';

/** What is wrong with a cell. */
export type CellProblem = InputProblem | Readonly<{ kind: 'notYesNo'; given: string } | { kind: 'notAChoice'; given: string; choices: readonly string[] }>;

/** What a cell says: an answer, nothing, or what is to be corrected. */
export type CellRead = Readonly<{ value: Answer | undefined }> | Readonly<{ problem: CellProblem }>;

type Words = Pick<AssessmentTools, 'words' | 'shared' | 'own'>;

const yes = ['yes', 'y', 'true', '1', '是', '有', '对', '√', '✓', '✔'];
const no = ['no', 'n', 'false', '0', '否', '没有', '没', '无', '不是', '不', '×', '✕', '✗', 'x'];
const unsure = ['unknown', '?', '？', '不清楚', '不知道', 'don’t know', "don't know"];
const none = ['无', '没有', '都没有', '以上都没有', 'none', 'none of these', '-', '—'];

/** Reads a cell as people and spreadsheets write it: labels in the page's language, official words, or the ids of files. */
export function readCell(question: Question, text: string, tools: Words): CellRead {
  const given = text.trim();
  if (given === '') return { value: undefined };
  const word = folded(given);
  if (unsure.includes(word) || word === folded(tools.shared.unknown)) return { value: 'unknown' };
  switch (question.kind) {
    case 'yesNo':
      if (yes.includes(word) || word === folded(tools.own.yes)) return { value: 'yes' };
      if (no.includes(word) || word === folded(tools.own.no)) return { value: 'no' };
      return { problem: { kind: 'notYesNo', given } };
    case 'choice':
      return choiceIn(question, given, tools);
    case 'several': {
      if (none.includes(word) || word === folded(tools.shared.noneOfThese)) return { value: [] };
      const read = given.split(/[|、,，;；\n]/u).map((part) => part.trim()).filter((part) => part !== '').map((part) => choiceIn(question, part, tools));
      const wrong = read.find((each) => 'problem' in each);
      if (wrong !== undefined) return wrong;
      const chosen = read.flatMap((each) => ('value' in each ? [each.value] : []));
      return { value: question.choices.filter((choice) => chosen.includes(choice)) };
    }
    case 'number':
      return readNumber(question, withoutZeros(given));
    case 'date':
      return { value: given };
  }
}

/** A cell that says what an answer says. */
export function cellText(question: Question, answer: Answer | undefined, { words, shared, own }: Words): string {
  if (answer === undefined) return '';
  if (answer === 'unknown') return shared.unknown;
  if (typeof answer === 'number') return question.kind === 'number' ? typedText(answer, question.measure) : String(answer);
  const label = (choice: string): string => words.questions[question.id]?.choices?.[choice]?.label ?? choice;
  if (typeof answer !== 'string') return answer.length === 0 ? shared.noneOfThese : answer.map(label).join(separator(label, answer));
  return question.kind === 'yesNo' ? (answer === 'yes' ? own.yes : own.no) : label(answer);
}

/** Labels may hold a comma of their own; then a semicolon stands between them. */
function separator(label: (choice: string) => string, choices: readonly string[]): string {
  return choices.some((choice) => /[\x20,]/u.test(label(choice))) ? '; ' : '、';
}

/** Spreadsheets write a whole number as 12.0 at times. */
function withoutZeros(text: string): string {
  const typed = plain(text);
  return /^\d+\.0+$/u.test(typed) && 'value' in parseCount(typed.replace(/\.0+$/u, ''), 0, Infinity) ? typed.replace(/\.0+$/u, '') : text;
}

function choiceIn(question: Extract<Question, { kind: 'choice' | 'several' }>, given: string, { words }: Words): CellRead {
  const said = (choice: string) => words.questions[question.id]?.choices?.[choice] ?? { label: choice };
  const found = question.choices.find((choice) => {
    const { label, official = '' } = said(choice);
    return [choice, label, official, ...parts(label), ...parts(official)].some((name) => name !== '' && folded(name) === folded(given));
  });
  return found === undefined ? { problem: { kind: 'notAChoice', given, choices: question.choices.map((choice) => said(choice).label) } } : { value: found };
}

/** 乡、镇 is two words for one thing, and 全市（市本级） as well. */
function parts(label: string): readonly string[] {
  return label.split(/[、（）()]| or /u);
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

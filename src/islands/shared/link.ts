import type { Answer, Answers, ISODate, Question, RuleSet } from '../../rules/engine/index.ts';
import { storedCase, type Case } from '../../schemas/case/index.ts';
import { listOf } from './listOf.ts';

/**
 * A case as a short text for the fragment of a link: `1.factsOn.rulesOn.ruleVersion.household.person….checksum`.
 * Each answer is a code of three characters made from the question's id, which stays the same when questions are added,
 * and a short value. Nothing of it ever stands in the query, so no server sees it.
 */
export function encodeCase(rules: RuleSet, { factsOn, rulesOn, ruleVersion, facts }: Case): string {
  const sections = [facts.answers, ...(facts.lists[listOf(rules) ?? ''] ?? [])].map((answers) => encodeAnswers(rules, answers));
  const body = ['1', encodeDay(factsOn), encodeDay(rulesOn), ruleVersion.replaceAll('.', '-'), ...sections].join('.');
  return `${body}.${checksum(body)}`;
}

/** A link read back into the stored form of a case, still to be checked against the rules; or why it cannot be read. */
export function decodeCase(rules: RuleSet, text: string): Readonly<{ stored: object } | { problem: 'damaged' | 'newer' }> {
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (end < 0 || checksum(body) !== text.slice(end + 1)) return { problem: 'damaged' };
  const [version, factsOn = '', rulesOn = '', ruleVersion = '', household = '', ...people] = body.split('.');
  if (version !== '1') return { problem: 'newer' };
  const [answers, ...items] = [household, ...people].map((section) => decodeAnswers(rules, section));
  if (answers === null || answers === undefined || items.includes(null)) return { problem: 'damaged' };
  const list = listOf(rules);
  return {
    stored: storedCase({
      calculator: rules.calculator, ruleVersion: ruleVersion.replaceAll('-', '.'), factsOn: decodeDay(factsOn), rulesOn: decodeDay(rulesOn),
      facts: { answers, lists: list === undefined ? {} : { [list]: items as Answers[] } }, readings: {},
    }),
  };
}

/** FNV-1a over the characters: enough to notice a cut or an altered link; it is no signature. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The code of a question or figure in links. A test holds that no two of a rule set share one. */
export function codeOf(id: string): string {
  return checksum(id).slice(-3);
}

function encodeAnswers(rules: RuleSet, answers: Answers): string {
  return Object.entries(answers).map(([id, answer]) => {
    const question = rules.questions.find((each) => each.id === id);
    return codeOf(id) + encodeAnswer(question, answer);
  }).join('~');
}

function encodeAnswer(question: Question | undefined, answer: Answer): string {
  if (answer === 'unknown') return '_';
  if (typeof answer === 'number') return answer.toString(36);
  if (question?.kind === 'several') {
    return question.choices.reduce((bits, choice, place) => bits | (answer.includes(choice) ? 1 << place : 0), 0).toString(36);
  }
  if (question?.kind === 'date') return encodeDay(answer as ISODate);
  return choicesOf(question).indexOf(answer as string).toString(36);
}

function decodeAnswers(rules: RuleSet, section: string): Answers | null {
  if (section === '') return {};
  const entries = section.split('~').map((entry): readonly [string, Answer] | null => {
    const code = entry.slice(0, 3);
    const value = entry.slice(3);
    const question = rules.questions.find(({ id }) => codeOf(id) === code);
    const id = question?.id ?? rules.parameters.find((each) => codeOf(each.id) === code)?.id;
    const answer = decodeAnswer(question, value);
    return id === undefined || answer === undefined ? null : [id, answer];
  });
  return entries.includes(null) ? null : Object.fromEntries(entries.filter((entry) => entry !== null));
}

function decodeAnswer(question: Question | undefined, value: string): Answer | undefined {
  if (value === '_') return 'unknown';
  const number = parseInt(value, 36);
  if (!/^[0-9a-z]{1,11}$/u.test(value)) return undefined;
  if (question === undefined || question.kind === 'number') return number;
  if (question.kind === 'several') return question.choices.filter((_, place) => (number & (1 << place)) !== 0);
  if (question.kind === 'date') return decodeDay(value);
  return choicesOf(question)[number];
}

function choicesOf(question: Question | undefined): readonly string[] {
  return question?.kind === 'choice' ? question.choices : ['yes', 'no'];
}

function encodeDay(day: ISODate): string {
  return Number(day.replaceAll('-', '')).toString(36);
}

function decodeDay(text: string): ISODate {
  const digits = String(parseInt(text, 36)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as ISODate;
}

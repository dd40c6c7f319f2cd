import type { Answer, Answers, Facts, ISODate, ListId, RuleSet } from '../../rules/vocabulary/index.ts';
import { shown, type Parsed, type Problem } from './problem.ts';
import { readAnswer, readParameter } from './readAnswer.ts';
import { slipsIn } from './slips.ts';

/**
 * A case given from outside: answers and local figures by id, and each list under its own name. Where the list is left
 * out, answers about one item may stand beside the others. All or nothing: one fault refuses the case, and every fault
 * is told. An answer that is null or absent is unknown.
 * @param factsOn The day of the facts, on which days that are given must be possible.
 */
export function readFacts(rules: RuleSet, given: unknown, factsOn: ISODate): Parsed<Facts> {
  if (!isRecord(given)) return refused('', 'notAnObject', given, 'one JSON object of answers by question id');
  const problems: Problem[] = [];
  const answers: Record<string, Answer> = {};
  const alone: Record<string, Answer> = {};
  const lists: Record<ListId, Answers[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const list = rules.lists.find(({ id }) => id === name);
    if (list !== undefined && value !== null) {
      const items = readList(rules, list, value, factsOn);
      if (items.ok) lists[list.id] = items.value;
      else problems.push(...items.problems);
      continue;
    }
    if (list !== undefined) continue;
    const question = rules.questions.find(({ id }) => id === name);
    take(question !== undefined && question.of !== null ? alone : answers, name, value, name, rules, problems);
  }
  const [list] = rules.lists;
  if (list !== undefined && lists[list.id] === undefined) lists[list.id] = [alone];
  else if (list !== undefined && Object.keys(alone).length > 0) {
    problems.push({
      at: Object.keys(alone)[0] ?? '', fault: 'wrongPlace', given: Object.keys(alone).join(', '),
      allowed: `inside an item of "${list.id}", since that list is given`,
    });
  }
  problems.push(...slipsIn(rules, { ...answers, ...alone }, factsOn, (id) => id));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { answers, lists } };
}

function readList(rules: RuleSet, list: RuleSet['lists'][number], value: unknown, factsOn: ISODate): Parsed<Answers[]> {
  if (!Array.isArray(value)) return refused(list.id, 'notAList', value, `a list of ${String(list.least)} to ${String(list.most)} objects`);
  if (value.length < list.least) return refused(list.id, 'tooFew', value.length, `at least ${String(list.least)}`);
  if (value.length > list.most) return refused(list.id, 'tooMany', value.length, `at most ${String(list.most)}`);
  const problems: Problem[] = [];
  const items = value.map((item: unknown, index) => {
    const at = `${list.id}[${String(index)}]`;
    const answers: Record<string, Answer> = {};
    if (!isRecord(item)) problems.push({ at, fault: 'notAnObject', given: shown(item), allowed: 'one object of answers by question id' });
    else for (const [name, one] of Object.entries(item)) {
      if (rules.questions.find(({ id }) => id === name)?.of === list.id) take(answers, name, one, `${at}.${name}`, rules, problems);
      else problems.push(unknownName(rules, name, `${at}.${name}`, list.id));
    }
    problems.push(...slipsIn(rules, answers, factsOn, (id) => `${at}.${id}`));
    return answers;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: items };
}

/** Puts one answer in its place, or tells what is wrong with it; null means unknown and leaves nothing. */
export function take(
  into: Record<string, Answer>, name: string, value: unknown, at: string, rules: RuleSet, problems: Problem[],
): void {
  if (value === null || value === undefined) return;
  const question = rules.questions.find(({ id }) => id === name);
  const parameter = rules.parameters.find(({ id }) => id === name);
  const read = question !== undefined ? readAnswer(question, value, at)
    : parameter !== undefined ? readParameter(parameter, value, at) : null;
  if (read === null) problems.push(unknownName(rules, name, at, null));
  else if (read.ok) into[name] = read.value;
  else problems.push(...read.problems);
}

function unknownName(rules: RuleSet, name: string, at: string, list: ListId | null): Problem {
  const known = [...rules.questions.filter(({ of }) => list === null || of === list), ...(list === null ? rules.parameters : [])];
  const elsewhere = [...rules.questions, ...rules.parameters].some(({ id }) => id === name);
  if (elsewhere) return { at, fault: 'wrongPlace', given: name, allowed: 'at the top, outside the list' };
  const near = known.map(({ id }) => id).filter((id) => id.split('.')[1]?.toLowerCase() === name.split('.')[1]?.toLowerCase()
    || id.split('.')[0] === name.split('.')[0]);
  return {
    at, fault: 'unknownName', given: name,
    allowed: near.length > 0 ? `a question or parameter id such as ${near.slice(0, 8).join(', ')}` : 'the ids that --describe lists',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused<T>(at: string, fault: Problem['fault'], given: unknown, allowed: string): Parsed<T> {
  return { ok: false, problems: [{ at, fault, given: shown(given), allowed }] };
}

import { isMoney, type Cases, type Quantity } from '../../rules/vocabulary/index.ts';
import { formatMeasure, formatMoney, formatNumber, formatShare } from '../format.ts';
import { conditionTree } from './condition.ts';
import { readTree } from './reading.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import { branch, leaf, type WordTree } from './tree.ts';

/** A quantity as one line: 当地低保标准 × 30%. Where readings differ, by the one that is used. */
export function quantityText(quantity: Quantity, speaker: Speaker): string {
  const { words, phrases, lang } = speaker;
  const say = (each: Quantity) => quantityText(each, speaker);
  switch (quantity.kind) {
    case 'number':
      return wordsFor(words.questions, quantity.id).label;
    case 'parameter':
      return wordsFor(words.parameters, quantity.id).label;
    case 'stated':
      return formatMeasure(quantity.value, quantity.measure, lang);
    case 'unstated':
      return phrases.unstated;
    case 'portion':
      return phrases.times(factor(quantity.of, speaker), shareText(quantity.over, quantity.under, speaker));
    case 'share':
      return phrases.times(factor(quantity.of, speaker), factor(quantity.share, speaker));
    case 'sum':
    case 'lesser':
    case 'greater':
      return phrases[quantity.kind](quantity.of.map(say));
    case 'cases': {
      const { cases, replaceable } = casesOf(quantity, speaker);
      const list = phrases.caseList(cases.flatMap(({ choice, of }) => (of === null ? [] : [phrases.case(choice, say(of))])));
      return replaceable ? phrases.unlessGiven(list) : list;
    }
    case 'rounded':
      return phrases.rounded(factor(quantity.of, speaker), stepText(quantity, speaker), quantity.way);
    case 'unlessGiven':
      return phrases.unlessGiven(say(quantity.otherwise));
    case 'yearsSince':
      return phrases.yearsSince(wordsFor(words.questions, quantity.since.id).label, quantity.orGiven === null ? null : say(quantity.orGiven));
    case 'count':
      return phrases.count(quantity.where === null ? null : conditionTree(quantity.where, speaker).text);
    case 'readQuantity': {
      const { id, recommended } = quantity.reading;
      const used = recommended === null ? undefined : quantity.of[recommended];
      if (used !== undefined) return say(used);
      const { options } = wordsFor(words.readings, id);
      return phrases.caseList(Object.entries(quantity.of).map(([option, of]) => phrases.case(wordsFor(options, option), say(of))));
    }
  }
}

/** A quantity with its cases as a list below it, and with the other ways to read it. */
export function quantityTree(quantity: Quantity, speaker: Speaker): WordTree {
  const { words, phrases } = speaker;
  switch (quantity.kind) {
    case 'cases': {
      const { cases, replaceable } = casesOf(quantity, speaker);
      const head = phrases.byChoice(wordsFor(words.questions, quantity.question.id).label);
      const children = cases.map(({ choice, of }) => inCase(choice, of === null ? leaf(phrases.nothing) : quantityTree(of, speaker), speaker));
      return branch(replaceable ? phrases.unlessGiven(head) : head, 'cases', children);
    }
    case 'readQuantity':
      return readTree(quantity.reading, quantity.of, speaker, (part) => quantityTree(part, speaker));
    case 'portion':
      if (!holdsCases(quantity.of)) break;
      return branch(phrases.times(phrases.below, shareText(quantity.over, quantity.under, speaker)), null, [quantityTree(quantity.of, speaker)]);
    case 'rounded':
      if (!holdsCases(quantity.of)) break;
      return branch(phrases.rounded(phrases.below, stepText(quantity, speaker), quantity.way), null, [quantityTree(quantity.of, speaker)]);
    case 'unlessGiven':
      return { ...leaf(quantityText(quantity, speaker)), clause: clauseOf(quantity.otherwise) };
    case 'number':
    case 'yearsSince':
    case 'parameter':
    case 'stated':
    case 'unstated':
    case 'share':
    case 'sum':
    case 'lesser':
    case 'greater':
    case 'count':
      break;
  }
  return leaf(quantityText(quantity, speaker), clauseOf(quantity));
}

type Replaceable = Readonly<{ cases: readonly Readonly<{ choice: string; of: Quantity | null }>[]; replaceable: boolean }>;

/** The cases by their choices. Where every one gives way to a current local figure, that is said once for all. */
function casesOf(quantity: Cases<Quantity['measure']>, { words, phrases }: Speaker): Replaceable {
  const { choices = {} } = wordsFor(words.questions, quantity.question.id);
  const branches: readonly (Quantity | null)[] = Object.values(quantity.of);
  const replaceable = branches.every((of) => of === null || of.kind === 'unlessGiven');
  const cases = Object.keys(quantity.of).map((choice, index) => {
    const { label, official } = wordsFor(choices, choice);
    const of = branches[index] ?? null;
    return { choice: phrases.choice(label, official), of: replaceable && of?.kind === 'unlessGiven' ? of.otherwise : of };
  });
  return { cases, replaceable };
}

function inCase(choice: string, tree: WordTree, { phrases }: Speaker): WordTree {
  return tree.children.length > 0 ? branch(choice, null, [tree]) : { ...tree, text: phrases.case(choice, tree.text) };
}

/** A quantity as part of a product: several figures stand in brackets. */
function factor(quantity: Quantity, speaker: Speaker): string {
  const text = quantityText(quantity, speaker);
  const several = ['sum', 'lesser', 'greater', 'cases', 'unlessGiven', 'rounded'].includes(quantity.kind);
  return several ? speaker.phrases.brackets(text) : text;
}

/** 30% where it comes out even, otherwise the fraction as the text has it: 2/3. */
function shareText(over: number, under: number, { lang }: Speaker): string {
  return Number.isInteger((over * 10_000) / under) ? formatShare(over, under, lang) : `${formatNumber(over, lang)}/${formatNumber(under, lang)}`;
}

/** What is rounded to, without a period: 1 元. */
function stepText({ to, measure }: Extract<Quantity, { kind: 'rounded' }>, { lang }: Speaker): string {
  return isMoney(measure) ? formatMoney(to, lang) : formatMeasure(to, measure, lang);
}

function holdsCases(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'cases':
    case 'readQuantity':
      return true;
    case 'portion':
    case 'rounded':
      return holdsCases(quantity.of);
    case 'number':
    case 'parameter':
    case 'stated':
    case 'unstated':
    case 'share':
    case 'sum':
    case 'lesser':
    case 'greater':
    case 'unlessGiven':
    case 'yearsSince':
    case 'count':
      return false;
  }
}

function clauseOf(quantity: Quantity): string | null {
  return 'cite' in quantity ? quantity.cite.clause : null;
}

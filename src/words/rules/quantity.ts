import { isMoney, type Cases, type Quantity } from '../../rules/vocabulary/index.ts';
import { formatMeasure, formatMoney, formatNumber, formatShare } from '../format.ts';
import { fill } from '../template.ts';
import { conditionTree } from './condition.ts';
import { byChoiceText, choiceText, inside, listed, timesText } from './phrases/say.ts';
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
      // One for each two hundred is no share that anybody would name in per cent.
      if (quantity.over === 1 && quantity.under > 100) return `${factor(quantity.of, speaker)} ÷ ${formatNumber(quantity.under, lang)}`;
      return timesText(factor(quantity.of, speaker), shareText(quantity.over, quantity.under, speaker), phrases);
    case 'share':
      return timesText(factor(quantity.of, speaker), factor(quantity.share, speaker), phrases);
    case 'excess':
      return fill(phrases.excess, { of: inside(factor(quantity.of, speaker), phrases), over: inside(factor(quantity.over, speaker), phrases) });
    case 'times':
      return timesText(factor(quantity.of, speaker), factor(quantity.count, speaker), phrases);
    case 'months':
      return fill(phrases.months, { of: inside(factor(quantity.of, speaker), phrases), months: quantity.months });
    case 'sum':
      return quantity.of.map(say).join(' + ');
    case 'lesser':
    case 'greater':
      return fill(phrases[quantity.kind], { parts: listed(quantity.of.map((each) => inside(say(each), phrases)), phrases.and) });
    case 'cases': {
      const { cases, replaceable } = casesOf(quantity, speaker);
      const list = cases.flatMap(({ choice, of }) => (of === null ? [] : [fill(phrases.case, { choice, amount: say(of) })])).join(phrases.caseBreak);
      return replaceable ? fill(phrases.unlessGiven, { otherwise: list }) : list;
    }
    case 'provided':
      return fill(phrases.provided, {
        when: inside(conditionTree(quantity.when, speaker).text, phrases), then: say(quantity.then), otherwise: inside(say(quantity.otherwise), phrases),
      });
    case 'rounded':
      return fill(phrases.rounded[quantity.way], { of: factor(quantity.of, speaker), to: stepText(quantity, speaker) });
    case 'unlessGiven':
      return fill(phrases.unlessGiven, { otherwise: say(quantity.otherwise) });
    case 'yearsSince':
      return quantity.orGiven === null ? fill(phrases.yearsSince, { label: wordsFor(words.questions, quantity.since.id).label }) : say(quantity.orGiven);
    case 'count':
      return quantity.where === null ? phrases.everybody : fill(phrases.countOf, { where: conditionTree(quantity.where, speaker).text });
    case 'readQuantity': {
      const { id, recommended } = quantity.reading;
      const used = recommended === null ? undefined : quantity.of[recommended];
      if (used !== undefined) return say(used);
      const { options } = wordsFor(words.readings, id);
      return Object.entries(quantity.of).map(([option, of]) => fill(phrases.case, { choice: wordsFor(options, option), amount: say(of) })).join(phrases.caseBreak);
    }
  }
}

/** A quantity with its cases as a list below it, and with the other ways to read it. */
export function quantityTree(quantity: Quantity, speaker: Speaker): WordTree {
  const { words, phrases } = speaker;
  switch (quantity.kind) {
    case 'cases': {
      const { cases, replaceable } = casesOf(quantity, speaker);
      const head = byChoiceText(wordsFor(words.questions, quantity.question.id).label, phrases);
      const children = cases.map(({ choice, of }) => inCase(choice, of === null ? leaf(phrases.nothing) : quantityTree(of, speaker), speaker));
      return branch(replaceable ? fill(phrases.unlessGiven, { otherwise: head }) : head, 'cases', children);
    }
    case 'readQuantity':
      return readTree(quantity.reading, quantity.of, speaker, (part) => quantityTree(part, speaker));
    case 'portion':
      if (!holdsCases(quantity.of)) break;
      return branch(timesText(phrases.below, shareText(quantity.over, quantity.under, speaker), phrases), null, [quantityTree(quantity.of, speaker)]);
    case 'rounded':
      if (!holdsCases(quantity.of)) break;
      return branch(fill(phrases.rounded[quantity.way], { of: phrases.below, to: stepText(quantity, speaker) }), null, [quantityTree(quantity.of, speaker)]);
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
    case 'excess':
    case 'times':
    case 'months':
    case 'provided':
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
    const of = branches[index] ?? null;
    return { choice: choiceText(wordsFor(choices, choice), phrases), of: replaceable && of?.kind === 'unlessGiven' ? of.otherwise : of };
  });
  return { cases, replaceable };
}

function inCase(choice: string, tree: WordTree, { phrases }: Speaker): WordTree {
  return tree.children.length > 0 ? branch(choice, null, [tree]) : { ...tree, text: fill(phrases.case, { choice, amount: tree.text }) };
}

/** A quantity as part of a product: several figures stand in brackets. */
function factor(quantity: Quantity, speaker: Speaker): string {
  const text = quantityText(quantity, speaker);
  const several = ['sum', 'lesser', 'greater', 'excess', 'cases', 'provided', 'unlessGiven', 'rounded'].includes(quantity.kind);
  return several ? fill(speaker.phrases.brackets, { text }) : text;
}

/** 15 for so many times, 30% where it comes out even, otherwise the fraction as the text has it: 2/3. */
function shareText(over: number, under: number, { lang }: Speaker): string {
  if (over > under && over % under === 0) return formatNumber(over / under, lang);
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
    case 'excess':
    case 'times':
    case 'months':
    case 'provided':
    case 'unlessGiven':
    case 'yearsSince':
    case 'count':
      return false;
  }
}

function clauseOf(quantity: Quantity): string | null {
  return 'cite' in quantity ? quantity.cite.clause : null;
}

import type { Condition } from '../../rules/vocabulary/index.ts';
import { formatDate } from '../format.ts';
import { fill } from '../template.ts';
import { byChoiceText, choiceText, comparedText, listed } from './phrases/say.ts';
import { quantityText } from './quantity.ts';
import { readTree } from './reading.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import { branch, leaf, type WordTree } from './tree.ts';

/** A condition in words. One with a name of its own says its name, with what it means inside. */
export function conditionTree(condition: Condition, speaker: Speaker): WordTree {
  const name = speaker.names.get(condition);
  const tree = spelledOut(condition, speaker);
  if (name === undefined) return tree;
  return { ...tree, text: name, folds: true, children: tree.children.length === 0 ? [{ ...tree, readings: [] }] : tree.children };
}

function spelledOut(condition: Condition, speaker: Speaker): WordTree {
  const { words, phrases } = speaker;
  switch (condition.kind) {
    case 'answered':
      return leaf(wordsFor(words.questions, condition.question.id).label, condition.cite.clause);
    case 'chosen':
    case 'includes': {
      const { label, choices = {} } = wordsFor(words.questions, condition.question.id);
      const among = condition.kind === 'chosen' ? condition.among : condition.anyOf;
      const said = among.map((choice) => wordsFor(choices, choice)).map((choice) => choiceText(choice, phrases));
      return leaf(fill(phrases[condition.kind], { label, choices: listed(said, phrases.or) }), condition.cite.clause);
    }
    case 'compared': {
      const left = quantityText(condition.left, speaker);
      const isSome = condition.relation === 'above' && condition.right.kind === 'stated' && condition.right.value === 0;
      const text = isSome ? fill(phrases.some, { label: left }) : comparedText(condition.relation, left, quantityText(condition.right, speaker), phrases);
      return leaf(text, condition.cite.clause);
    }
    case 'within': {
      const { label } = wordsFor(words.questions, condition.since.id);
      return leaf(fill(phrases.within[condition.lastDay], { label, years: condition.years }), condition.cite.clause);
    }
    case 'fromDay':
      return leaf(fill(phrases.fromDay, { label: wordsFor(words.questions, condition.question.id).label, day: formatDate(condition.day, speaker.lang) }), condition.cite.clause);
    case 'stands': {
      const [label = '', until = ''] = [condition.question, condition.until].map(({ id }) => wordsFor(words.questions, id).label);
      return leaf(fill(phrases.stands, { label, until }), condition.cite.clause);
    }
    case 'judgement':
      return leaf(fill(phrases.judgement, { about: wordsFor(words.remarks, condition.about) }), condition.cite.clause);
    case 'settled':
      return leaf(phrases.settled[condition.truth], condition.cite.clause);
    case 'all':
    case 'any':
      return branch(phrases[condition.kind], condition.kind, condition.of.flatMap((part) => {
        const tree = conditionTree(part, speaker);
        return belongs(tree, condition.kind) ? tree.children : [tree];
      }));
    case 'everyOne':
    case 'anyOne':
      return branch(phrases[condition.kind], 'all', [conditionTree(condition.of, speaker)]);
    case 'not': {
      const inner = conditionTree(condition.of, speaker);
      return { ...inner, text: fill(phrases.not, { text: inner.text }) };
    }
    case 'byChoice': {
      const { label, choices = {} } = wordsFor(words.questions, condition.question.id);
      const cases = Object.entries(condition.of).map(([choice, of]) =>
        branch(choiceText(wordsFor(choices, choice), phrases), null, [conditionTree(of, speaker)]));
      return branch(byChoiceText(label, phrases), 'cases', cases);
    }
    case 'read':
      return readTree(condition.reading, condition.of, speaker, (part) => conditionTree(part, speaker));
  }
}

/** "All of (all of a, b), c" is "all of a, b, c", unless the inner one has a name or a reading of its own. */
function belongs(tree: WordTree, join: 'all' | 'any'): boolean {
  return tree.join === join && !tree.folds && tree.readings.length === 0;
}

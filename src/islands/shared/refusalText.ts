import type { Allowed, CaseProblem } from '../../schemas/case/index.ts';
import { aboveText } from './aboveText.ts';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';

/** Why a case was not opened. */
export type Refusal =
  | Readonly<{ kind: 'tooLarge' | 'notJson' | 'damaged' | 'newerLink' }>
  | Readonly<{ kind: 'problems'; problems: readonly CaseProblem[] }>;

/** The name of a question or a figure on the screen; the id itself where it has none. */
type LabelOf = (id: string) => string;

/** Why a case was not opened, a sentence for each reason: which field, and what is allowed in it. */
export function refusalText(refusal: Refusal, shared: SharedWords, labelOf: LabelOf): readonly string[] {
  const { open } = shared;
  switch (refusal.kind) {
    case 'tooLarge':
    case 'notJson':
      return [open[refusal.kind]];
    case 'damaged':
      return [open.linkDamaged];
    case 'newerLink':
      return [open.linkNewer];
    case 'problems':
      return refusal.problems.map((problem) => problemSentence(problem, shared, labelOf));
  }
}

/** Which field, and what is allowed in it. */
function problemSentence(problem: CaseProblem, shared: SharedWords, labelOf: LabelOf): string {
  const { open } = shared;
  switch (problem.kind) {
    case 'newer':
    case 'otherCalculator':
      return open[problem.kind];
    case 'unknownField':
      return fill(open.unknownField, { where: problem.path.join('.') });
    case 'aboveWhole': {
      const item = problem.path.find((part) => typeof part === 'number');
      return `${item === undefined ? '' : `${fill(open.person, { n: item + 1 })} · `}${aboveText(problem, shared, labelOf)}`;
    }
    case 'field':
      return fill(open.field, { where: place(problem.path, shared, labelOf), allowed: allowedText(problem.allowed, shared) });
  }
}

function place(path: readonly (string | number)[], { open }: SharedWords, labelOf: LabelOf): string {
  if (path.length === 0) return '{}';
  const person = path.find((part) => typeof part === 'number');
  const id = path.findLast((part) => typeof part === 'string') ?? '';
  const label = labelOf(id);
  const field = label === id ? path.join('.') : `${label} (${id})`;
  return person === undefined ? field : `${fill(open.person, { n: person + 1 })} · ${field}`;
}

function allowedText(allowed: Allowed, { open, join }: SharedWords): string {
  const words = open.allowed;
  switch (allowed.kind) {
    case 'yesNo':
    case 'day':
    case 'dayOnly':
    case 'shape':
      return words[allowed.kind];
    case 'dayPast':
      return fill(words.dayPast, allowed);
    case 'oneOf':
    case 'someOf':
      return fill(words[allowed.kind], { choices: allowed.choices.join(join) });
    case 'people':
      return fill(words.people, allowed);
    case 'whole': {
      const unit = allowed.measure.startsWith('fen/') ? words.fen : allowed.measure === 'years' || allowed.measure === 'basisPoints' ? words[allowed.measure] : words.count;
      return allowed.most === Infinity ? fill(words.fromWhole, { least: allowed.least, unit }) : fill(words.whole, { least: allowed.least, most: allowed.most, unit });
    }
  }
}

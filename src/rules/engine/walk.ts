import type {
  Citation, Condition, Entitlement, Parameter, Quantity, Question, Reading, Requirement,
} from '../vocabulary/index.ts';

/** What a rule is made of, called for each node as it is met; leave out what is not of interest. */
export type Visitor = Readonly<{
  question?: (question: Question) => void;
  parameter?: (parameter: Parameter) => void;
  reading?: (reading: Reading) => void;
  citation?: (citation: Citation) => void;
  condition?: (condition: Condition) => void;
  quantity?: (quantity: Quantity) => void;
}>;

/** Everything of one kind that a walk comes by, once each, in the order of the rule. */
export function gathered<T>(walk: (take: (each: T) => void) => void): readonly T[] {
  const found = new Set<T>();
  walk((each) => found.add(each));
  return [...found];
}

/** The ids of all questions and local figures that a walk comes by. */
export function idsAsked(walk: (visit: Visitor) => void): readonly string[] {
  return gathered<string>((take) => {
    const byId = ({ id }: Readonly<{ id: string }>): void => take(id);
    walk({ question: byId, parameter: byId });
  });
}

type Node = Condition | Quantity | Question | Reading;

/**
 * Walks a node and everything inside it, parents before parts, and what a node cites before what it asks. Rules are
 * data, so the walk follows the data: whatever a new kind of node holds is walked as well.
 */
function walk(node: object, visit: Visitor): void {
  if ('cite' in node) visit.citation?.(node.cite as Citation);
  if ('kind' in node || 'handling' in node) meet(node as Node, visit);
  for (const [name, part] of Object.entries(node)) {
    if (name !== 'cite' && typeof part === 'object' && part !== null) walk(part as object, visit);
  }
}

/** Tells the visitor what a node is: questions say what can change them, quantities have a measure, readings a handling. */
function meet(node: Node, visit: Visitor): void {
  if ('handling' in node) visit.reading?.(node);
  else if ('changeable' in node) {
    if (node.kind === 'number') visit.quantity?.(node);
    visit.question?.(node);
  } else if ('measure' in node) {
    visit.quantity?.(node);
    if (node.kind === 'parameter') visit.parameter?.(node);
  } else visit.condition?.(node);
}

/** Walks a condition and everything inside it. */
export const walkCondition: (condition: Condition, visit: Visitor) => void = walk;

/** Walks a quantity and everything inside it. */
export const walkQuantity: (quantity: Quantity, visit: Visitor) => void = walk;

/** Walks everything an entitlement rests on: its conditions, its bars, its amount and whether it is practised. */
export function walkEntitlement({ when, bars, amount, practised }: Entitlement, visit: Visitor): void {
  walk({ when, bars, amount, practised }, visit);
}

/** Walks everything a requirement rests on: of whom, what lets one off, what must be so, what is counted and owed, by when. */
export function walkRequirement({ when, bars, met, measured, owed, by }: Requirement, visit: Visitor): void {
  walk({ when, bars, met, measured, owed, by }, visit);
}

import type {
  Citation, Condition, Entitlement, Parameter, Quantity, Question, Reading, Requirement,
} from '../vocabulary/index.ts';
import { remembered } from './remembered.ts';

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

function idsAsked(walk: (visit: Visitor) => void): readonly string[] {
  return gathered<string>((take) => {
    const byId = ({ id }: Readonly<{ id: string }>): void => take(id);
    walk({ question: byId, parameter: byId });
  });
}

type Node = Condition | Quantity | Question | Reading;

/**
 * Walks a condition, a quantity or several of them and everything inside, parents before parts, and what a node cites
 * before what it asks. Rules are data, so the walk follows the data: whatever a new kind of node holds is walked as well.
 */
export function walkNode(node: Condition | Quantity | readonly unknown[], visit: Visitor): void {
  if ('cite' in node) visit.citation?.(node.cite);
  meet(node as Node, visit);
  for (const [name, part] of Object.entries(node)) {
    if (name !== 'cite' && typeof part === 'object' && part !== null) walkNode(part as Condition, visit);
  }
}

/** Tells the visitor what a node is: questions say what can change them, quantities have a measure, readings a handling, and conditions no more than their kind. */
function meet(node: Node, visit: Visitor): void {
  if ('handling' in node) visit.reading?.(node);
  else if ('changeable' in node) {
    if (node.kind === 'number') visit.quantity?.(node);
    visit.question?.(node);
  } else if ('measure' in node) {
    visit.quantity?.(node);
    if (node.kind === 'parameter') visit.parameter?.(node);
  } else if ('kind' in node) visit.condition?.(node);
}

// What an entitlement or a requirement rests on, in the order it is read: of whom, what rules it out, what is due or must be so.
const restsOn = ['when', 'bars', 'amount', 'practised', 'met', 'measured', 'owed', 'by'];

/** Walks everything an entitlement or a requirement rests on. */
export function walkRule(rule: Entitlement | Requirement, visit: Visitor): void {
  const parts: Readonly<Partial<Record<string, unknown>>> = rule;
  walkNode(restsOn.map((part) => parts[part]), visit);
}

/** The ids of all questions and local figures that a rule asks for, once each, in its order. */
export const idsAskedBy = remembered((rule: Entitlement | Requirement) => idsAsked((visit) => walkRule(rule, visit)));

/** The ids of all questions and local figures that a condition or a quantity asks for. */
export const idsAskedIn = remembered((node: Condition | Quantity) => idsAsked((visit) => walkNode(node, visit)));

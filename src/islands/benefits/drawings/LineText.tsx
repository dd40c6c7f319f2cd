import type { Line } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { ClauseLink, formula, scopeOf, useVoice, type State } from '../../flow/index.ts';

/** A sentence about a line, with what the line is made of and its clause. */
export function LineText({ text, line: { line, index, condition }, state }: Readonly<{ text: string; line: Omit<Line, 'at'>; state: State }>) {
  const tools = useVoice();
  return <>{fill(text, { line: formula(line, { tools, scope: scopeOf(tools, { index }, state) }) })} <ClauseLink id={condition.cite.clause} /></>;
}

import type { ISODate } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import { dayText, useTools } from './tools.ts';

/** What a sheet of paper must say that the page around it says on the screen: of what, by which document, and when. */
export function PrintedHead({ day }: Readonly<{ day: ISODate | null }>) {
  const tools = useTools();
  const { own, words: { island }, links, scheme, state } = tools;
  return (
    <div class="printed-head">
      <p><b>{own.title}</b> · {island.parts[state.part]}</p>
      <p>{fill(island.take.paper, { policy: links.title, version: scheme.version })}{day === null ? null : ` ${dayText(day, tools)}`}</p>
    </div>
  );
}

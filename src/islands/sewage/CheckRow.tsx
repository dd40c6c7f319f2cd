import type { Check } from '../../rules/engine/coverage/index.ts';
import { sayFigures, sayVerdict } from '../../words/sewage/index.ts';
import { ClauseLinks } from './ClauseLink.tsx';
import { Mark } from './Mark.tsx';
import { ReadingBox } from './ReadingBox.tsx';
import { labelOf, useTools } from './tools.ts';

/** One thing held against the plan: what came out, its figures, its clauses, what is still missing, and how else it can be read. */
export function CheckRow({ check, title, note }: Readonly<{ check: Check; title?: string; note?: string | undefined }>) {
  const tools = useTools();
  const { words, lang, own } = tools;
  const { verdict, cites, readings, missing } = check;
  const figures = sayFigures(check, words, lang);
  const parts = check.kind === 'parts' ? check.parts : [];
  // Its own field stands above; only what else is missing needs to be said.
  const others = verdict === 'unknown' ? missing.filter((id) => id !== check.id) : [];
  const named: Readonly<Record<string, string>> = { ...own.facilities, ...own.acceptance, connection: own.checks.connection, discharge: own.questions['connection.discharge'].label };
  return (
    <div class="check">
      <div class="check-line">
        <p class="check-title"><b>{title ?? labelOf(tools, check.id)}</b>{figures === '' ? null : <> <span class="num">{figures}</span></>}<ClauseLinks cites={cites} /></p>
        <Mark verdict={verdict}>{sayVerdict(check, words)}</Mark>
      </div>
      {note === undefined ? null : <p class="soft">{note}</p>}
      {parts.length === 0 ? null : <ul class="plain">{parts.map(({ id, truth }) => <li key={id}>{named[id] ?? id}{words.say.colon}{truth === 'yes' ? words.island.there : truth === 'no' ? words.island.notThere : words.verdicts.parts.unknown}</li>)}</ul>}
      {others.length === 0 ? null : <p class="soft">{words.island.missing}{others.map((id) => labelOf(tools, id)).join(words.say.list)}</p>}
      {readings.map((matter) => <ReadingBox key={matter.reading} matter={matter} kind={check.kind} />)}
    </div>
  );
}

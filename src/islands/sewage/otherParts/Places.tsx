import type { PlaceOutcome } from '../../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { sayFigures, sayRange, sayVerdict } from '../../../words/sewage/index.ts';
import { Mark } from '../Mark.tsx';
import { numberText, useTools } from '../tools.ts';
import { treatedText } from './treatedText.ts';

/** Every administrative village with what is treated, connected and done in time; its natural villages folded, each to be changed. */
export function Places({ places, onEdit, onRemove }: Readonly<{ places: readonly PlaceOutcome[]; onEdit: (at: number) => void; onRemove: (at: number) => void }>) {
  const tools = useTools();
  const { words, own, lang, state } = tools;
  const { list } = words.island;
  const inAdmin = new Map<string, { village: NaturalVillage; at: number }[]>();
  for (const [at, village] of state.given.villages.entries()) {
    const known = inAdmin.get(village.admin);
    if (known === undefined) inAdmin.set(village.admin, [{ village, at }]);
    else known.push({ village, at });
  }
  return (
    <section class="places">
      <h2>{list.places}</h2>
      {places.map(({ name, natural, treated, households, connection, batch, days }) => (
        <details key={name} class="place">
          <summary>
            <b>{name}</b> <span class="num">{fill(list.treatedOf, { all: natural, treated: sayRange(treated, words, lang) })}</span>
            {households === null ? null : <span class="num">{fill(list.households, { n: numberText(households, tools) })}</span>}
            {batch === null ? null : <span>{fill(own.ofBatch.title, { n: batch })}</span>}
          </summary>
          <Mark verdict={connection.verdict}>{own.checks.connection}{words.say.colon}{sayVerdict(connection, words)} {sayFigures(connection, words, lang)}</Mark>
          {days.map((day) => <Mark key={day.id} verdict={day.verdict}>{own.ofBatch[day.id.slice(day.id.lastIndexOf('.') + 1) as 'builtOn']}{words.say.colon}{sayVerdict(day, words)} {sayFigures(day, words, lang)}</Mark>)}
          <ul class="plainlist">{(inAdmin.get(name) ?? []).map(({ village, at }) => (
            <li key={village.name} class="natural">
              <span><b>{village.name}</b> {village.households === null ? list.noHouseholds : fill(list.households, { n: village.households })}{words.say.join}{village.connected === null ? list.noConnected : fill(list.connected, { n: village.connected })}{words.say.join}{treatedText(village.treated, tools)}</span>
              <span class="row noprint"><button class="textlink" type="button" onClick={() => onEdit(at)}>{list.change}<span class="hidden"> {village.name}</span></button>
                <button class="textlink" type="button" onClick={() => onRemove(at)}>{list.remove}<span class="hidden"> {village.name}</span></button></span>
            </li>
          ))}</ul>
        </details>
      ))}
    </section>
  );
}

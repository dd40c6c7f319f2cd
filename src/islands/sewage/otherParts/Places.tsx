import type { PlaceOutcome } from '../../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { sayFigures, sayRange, sayVerdict } from '../../../words/sewage/index.ts';
import { Mark } from '../Mark.tsx';
import { numberText, useTools } from '../tools.ts';
import { Naturals } from './Naturals.tsx';

/** A natural village and its place in the list. */
export type Listed = Readonly<{ village: NaturalVillage; at: number }>;

/** Every administrative village with what is treated, connected and done in time; its natural villages folded, each to be changed. */
export function Places({ places, onEdit, onRemove }: Readonly<{ places: readonly PlaceOutcome[]; onEdit: (at: number) => void; onRemove: (at: number) => void }>) {
  const tools = useTools();
  const { words, own, lang, state } = tools;
  const { list } = words.island;
  const inAdmin = Map.groupBy(state.given.villages.map((village, at): Listed => ({ village, at })), ({ village }) => village.admin);
  return (
    <section class="places">
      <h2>{list.places}</h2>
      {places.map(({ name, natural, treated, households, connection, batch, days }) => (
        <Naturals key={name} villages={inAdmin.get(name) ?? []} onEdit={onEdit} onRemove={onRemove} summary={(
          <summary>
            <b>{name}</b> <span class="num">{fill(list.treatedOf, { all: natural, treated: sayRange(treated, words, lang) })}</span>
            {households === null ? null : <span class="num">{fill(list.households, { n: numberText(households, tools) })}</span>}
            {batch === null ? null : <span>{fill(own.ofBatch.title, { n: batch })}</span>}
          </summary>
        )}>
          <Mark verdict={connection.verdict}>{own.checks.connection}{words.say.colon}{sayVerdict(connection, words)} {sayFigures(connection, words, lang)}</Mark>
          {days.map((day) => <Mark key={day.id} verdict={day.verdict}>{own.ofBatch[day.id.slice(day.id.lastIndexOf('.') + 1) as 'builtOn']}{words.say.colon}{sayVerdict(day, words)} {sayFigures(day, words, lang)}</Mark>)}
        </Naturals>
      ))}
    </section>
  );
}

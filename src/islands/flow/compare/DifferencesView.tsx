import { fill, formatDate } from '../../../words/index.ts';
import { Differences } from '../../compare/index.ts';
import { Caution } from '../result/Settle.tsx';
import { useTools, type Tools } from '../tools.ts';
import { changedLines, resultLines } from './lines.ts';
import type { Sides } from './vary.ts';

/** Two cases side by side: what was changed, what differs because of it, and last what is the same. */
export function DifferencesView({ sides }: Readonly<{ sides: Sides }>) {
  const tools = useTools();
  const { handover: { compare }, lang } = tools;
  const [here, there] = sideNames(sides, tools);
  const lines = resultLines(sides, tools);
  return (
    <Differences compared={{ here, there, changed: changedLines(sides, tools), lines }} words={compare} lang={lang}>
      {lines.some(({ differs, isUnsure }) => differs && isUnsure) ? <p class="hint">{compare.unsureHint}</p> : null}
      <Caution state={sides.one} />
    </Differences>
  );
}

/** What the two columns are called. */
function sideNames({ one, other, variation }: Sides, { handover: { compare: { sides } }, words, lang }: Tools): readonly [string, string] {
  switch (variation.kind) {
    case 'answer':
      return [sides.here, sides.there];
    case 'day':
      return [formatDate(one.factsOn, lang), formatDate(other.factsOn, lang)];
    case 'reading': {
      const options = words.readings[variation.reading]?.options;
      return [options?.[variation.one] ?? variation.one, options?.[variation.other] ?? variation.other];
    }
    case 'file':
      return [sides.here, fill(sides.file, { name: variation.name })];
  }
}

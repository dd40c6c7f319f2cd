import { formatNumber } from '../../../words/index.ts';
import type { Cell } from '../cell.ts';
import { lackingText } from '../endsText.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { levelText, nameOf } from '../places.ts';
import type { State } from '../state.ts';
import { useFacilities } from '../tools.ts';
import type { OpenedCell } from './SeveralResult.tsx';

/** A row for each place: what it lacks, and how far it has come. */
export function ByPlace({ state, matrix, counted, onOpen }: Readonly<{
  state: State; matrix: readonly (readonly Cell[])[]; counted: readonly number[]; onOpen: (opened: OpenedCell) => void;
}>) {
  const tools = useFacilities();
  const { own: { matrix: words, found }, rules, lang } = tools;
  const figureCells = (figures: Figures) => (
    <>
      <td data-label={found.beds}>{lackingText(figures.beds, 'beds', tools)}</td>
      <td data-label={found.institutions}>{lackingText(figures.institutions, 'institutions', tools)}</td>
      {(['unmet', 'open', 'met'] as const).map((name) => <td key={name} data-label={found.counted[name]}>{formatNumber(figures[name], lang)}</td>)}
    </>
  );
  return (
    <section>
      <h2>{words.places}</h2>
      <table class="stack byplace">
        <thead>
          <tr>
            <th scope="col">{words.place}</th><th scope="col">{words.level}</th><th scope="col">{found.beds}</th><th scope="col">{found.institutions}</th>
            {(['unmet', 'open', 'met'] as const).map((name) => <th scope="col" key={name}>{found.counted[name]}</th>)}
          </tr>
        </thead>
        <tbody>
          {matrix.map((cells, place) => (
            <tr key={place}>
              <th scope="row"><button class="textlink" type="button" onClick={() => onOpen({ place, requirement: null })}>{nameOf(tools, state, place)}</button></th>
              <td data-label={words.level}>{levelText(tools, state, place)}</td>
              {figureCells(figuresOf(rules, cells))}
            </tr>
          ))}
          {counted.length < 2 ? null : <tr class="total"><th scope="row">{words.total}</th><td />{figureCells(figuresOf(rules, counted.flatMap((place) => matrix[place] ?? [])))}</tr>}
        </tbody>
      </table>
    </section>
  );
}

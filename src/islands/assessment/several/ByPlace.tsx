import { formatNumber } from '../../../words/index.ts';
import type { Cell } from '../cell.ts';
import { lackingText } from '../endsText.ts';
import { figuresOf, lackingIn } from '../figures.ts';
import { kindText, nameOf } from '../places.ts';
import type { State } from '../state.ts';
import { useAssessment } from '../tools.ts';
import { blocksIn, classOf } from './blocks.ts';
import type { OpenedCell } from './SeveralResult.tsx';

const tallied = ['unmet', 'open', 'met'] as const;

/** A row for each place: what it lacks, and how far it has come. */
export function ByPlace({ state, matrix, counted, onOpen }: Readonly<{
  state: State; matrix: readonly (readonly Cell[])[]; counted: readonly number[]; onOpen: (opened: OpenedCell) => void;
}>) {
  const tools = useAssessment();
  const { own: { byPlace, matrix: words, found, first }, rules, lang, assessment } = tools;
  const isOfKinds = assessment.kind !== null;
  const figureCells = (cells: readonly Cell[]) => {
    const figures = figuresOf(rules, cells);
    return (
      <>
        {assessment.sums.map((measure) => <td key={measure} data-label={first[measure]?.title}>{lackingText(lackingIn(rules, cells, measure), measure, tools)}</td>)}
        {tallied.map((name) => <td key={name} data-label={found.counted[name]}>{formatNumber(figures[name], lang)}</td>)}
      </>
    );
  };
  return (
    <section>
      <h2>{byPlace.places}</h2>
      <table class="stack byplace">
        <thead>
          <tr>
            <th scope="col">{byPlace.place}</th>{isOfKinds ? <th scope="col">{byPlace.kind}</th> : null}
            {assessment.sums.map((measure) => <th scope="col" key={measure}>{first[measure]?.title}</th>)}
            {tallied.map((name) => <th scope="col" key={name}>{found.counted[name]}</th>)}
          </tr>
        </thead>
        {blocksIn([...matrix.entries()]).map((block, at) => (
          <tbody key={at} class={classOf(block)}>
            {block.map(([place, cells]) => (
              <tr key={place}>
                <th scope="row"><button class="textlink" type="button" onClick={() => onOpen({ place, requirement: null })}>{nameOf(tools, state, place)}</button></th>
                {isOfKinds ? <td data-label={byPlace.kind}>{kindText(tools, state, place)}</td> : null}
                {figureCells(cells)}
              </tr>
            ))}
          </tbody>
        ))}
        {counted.length < 2 ? null : <tbody><tr class="total"><th scope="row">{words.total}</th>{isOfKinds ? <td /> : null}{figureCells(counted.flatMap((place) => matrix[place] ?? []))}</tr></tbody>}
      </table>
    </section>
  );
}

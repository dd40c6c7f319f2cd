import type { VNode } from 'preact';
import { fill, formatNumber } from '../../../words/index.ts';
import { demandSign, demandWord, isFree } from '../../flow/index.ts';
import { isTelling, measureOf, type Cell } from '../cell.ts';
import { endsText } from '../endsText.ts';
import { nameOf } from '../places.ts';
import type { State } from '../state.ts';
import { useAssessment, type AssessmentTools, type Group } from '../tools.ts';
import { blocksIn, classOf } from './blocks.ts';
import type { OpenedCell } from './SeveralResult.tsx';

type Row = Readonly<{ key: string | number; head: string; strength?: string | undefined; cells: readonly VNode[] }>;

/**
 * Each requirement of each place as a mark. The longer side runs down the page: forty towns with four requirements, or
 * twelve counties with fifty. What nobody is asked is left out.
 */
export function Matrix({ state, topics, matrix, onOpen }: Readonly<{ state: State; topics: readonly Group[]; matrix: readonly (readonly Cell[])[]; onOpen: (opened: OpenedCell) => void }>) {
  const tools = useAssessment();
  const { own: { matrix: words, byPlace }, rules } = tools;
  const cells = matrix.map((ofPlace) => new Map(ofPlace.map((cell) => [cell.requirement, cell])));
  const demanded = new Set(matrix.flatMap((ofPlace) => ofPlace.flatMap(({ requirement, verdict }) => (verdict === 'notRequired' ? [] : [requirement]))));
  const ids = topics.flatMap((topic) => topic.rules).filter((id) => demanded.has(id));
  const cellOf = (place: number, id: string): Cell | undefined => cells[place]?.get(id);
  const places = [...matrix.keys()];
  const draw = (place: number, id: string) => <MatrixCell key={`${String(place)}${id}`} cell={cellOf(place, id)} place={place} name={nameOf(tools, state, place)} tools={tools} onOpen={onOpen} />;
  const title = (id: string): string => tools.words.requirements[id]?.title ?? id;
  const isTall = places.length > ids.length;
  const rows: readonly Row[] = isTall
    ? places.map((place) => ({ key: place, head: nameOf(tools, state, place), cells: ids.map((id) => draw(place, id)) }))
    : ids.map((id) => ({ key: id, head: title(id), strength: rules.requirements.find((each) => each.id === id)?.strength, cells: places.map((place) => draw(place, id)) }));
  const blocks = blocksIn(rows);
  const heads = () => (
    <thead><tr><th scope="col">{isTall ? byPlace.place : words.requirement}</th>{isTall ? ids.map((id) => <th scope="col" key={id}>{title(id)}</th>) : places.map((place) => <th scope="col" key={place}>{nameOf(tools, state, place)}</th>)}</tr></thead>
  );
  return (
    <section>
      <h2>{byPlace.all}</h2>
      <p class="hint">{words.lead} {words.key}</p>
      <div class="scroll" role="region" aria-label={byPlace.all} tabIndex={0}>
        {blocks.map((block, at) => (
          <div class={classOf(block)} key={at}>
            <table class="matrix" aria-label={blocks.length === 1 ? undefined : `${block[0]?.head ?? ''} – ${block.at(-1)?.head ?? ''}`}>
              {heads()}
              <tbody>{block.map(({ key, head, strength, cells }) => <tr key={key} class={strength}><th scope="row">{head}</th>{cells}</tr>)}</tbody>
            </table>
          </div>
        ))}
      </div>
    </section>
  );
}

function MatrixCell({ cell, place, name, tools, onOpen }: Readonly<{ cell: Cell | undefined; place: number; name: string; tools: AssessmentTools; onOpen: (opened: OpenedCell) => void }>) {
  if (cell === undefined) return <td />;
  const { own, words, rules, lang } = tools;
  const { requirement, verdict, gap } = cell;
  if (verdict === 'notRequired') return <td class="is-notRequired"><span aria-hidden="true">–</span><span class="hidden">{own.demand.notRequired}</span></td>;
  const measure = measureOf(rules, requirement);
  const isSized = gap !== null && measure !== null && verdict === 'unmet' && gap.high > 0 && isTelling(gap);
  const word = demandWord(tools, requirement, verdict);
  const said = isSized ? `${word}${own.comma}${fill(own.lacks, { gap: endsText(gap, measure, lang) })}` : word;
  return (
    <td class={isFree(tools, requirement, verdict) ? 'is-free' : `is-${verdict}`}>
      <button type="button" aria-label={fill(own.matrix.cell, { place: name, title: words.requirements[requirement]?.title ?? requirement, verdict: said })} onClick={() => onOpen({ place, requirement })}>
        <span aria-hidden="true">{demandSign(tools, requirement, verdict) || '?'}{isSized && !measure.startsWith('fen/') ? ` ${gap.low === gap.high ? formatNumber(gap.low, lang) : `${formatNumber(gap.low, lang)}–${formatNumber(gap.high, lang)}`}` : ''}</span>
      </button>
    </td>
  );
}

import { useMemo } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import { named, sumOrUnsettled, type State } from '../../flow/index.ts';
import { useFamily } from '../family.ts';
import { rivalsOf, type Rival, type Tie } from './rivals.ts';
import './drawings.css';

/** Which benefits of this case exclude each other, and which of them were chosen: as a list, and as a small diagram. */
export function Rivals({ state }: Readonly<{ state: State }>) {
  const tools = useFamily();
  const { own: { rivals: words, bundle }, shared, words: { entitlements, remarks } } = tools;
  const { rivals, ties } = useMemo(() => rivalsOf(tools, state), [state.result]);
  const nameOf = ({ offer: { id, index } }: Rival): string => named(tools, state.facts, { question: id, index }, entitlements[id]?.title ?? remarks[id] ?? id);
  const excludes = (text: string, letters: readonly string[]): string | null => (letters.length === 0 ? null : fill(text, { others: letters.join(shared.join) }));
  return (
    <>
      <p class="hint">{words.lead} {ties.every(({ isCertain }) => isCertain) ? null : words.dashed}</p>
      <div class="rivals">
        <Diagram rivals={rivals} ties={ties} said={fill(words.picture, { n: rivals.length })} />
        <ul class="plainlist">
          {rivals.map((rival) => (
            <li key={rival.letter} class={rival.isChosen ? 'is-chosen' : undefined}>
              <span class="letter">{rival.letter}</span>
              <span><b>{nameOf(rival)}</b>{rival.offer.held ? <small> {bundle.held}</small> : null} <span class="num">{sumOrUnsettled(tools, rival.offer.amount)}</span><br />
                <span class="choice-made">{rival.isChosen ? `✓ ${words.chosen}` : `– ${words.left}`}</span>{tools.own.comma}
                {[excludes(words.not, rival.not), excludes(words.maybe, rival.maybe)].filter((text) => text !== null).join(tools.own.comma)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const [width, height, radius] = [240, 200, 76];

/** Letters on a ring, joined where they exclude each other; solid where chosen. */
function Diagram({ rivals, ties, said }: Readonly<{ rivals: readonly Rival[]; ties: readonly Tie[]; said: string }>) {
  const at = (place: number): Readonly<{ x: number; y: number }> => {
    const turn = (place / rivals.length) * 2 * Math.PI - (rivals.length === 2 ? Math.PI : Math.PI / 2);
    return { x: Math.round(width / 2 + Math.cos(turn) * radius), y: Math.round(height / 2 + Math.sin(turn) * (rivals.length === 2 ? 0 : radius)) };
  };
  const ys = rivals.map((_, place) => at(place).y);
  const top = Math.min(...ys) - 24;
  return (
    <svg role="img" aria-label={said} viewBox={`0 ${String(top)} ${String(width)} ${String(Math.max(...ys) + 24 - top)}`}>
      {ties.map(({ one, other, isCertain }) => <line key={`${String(one)}-${String(other)}`} class={isCertain ? undefined : 'maybe'} x1={at(one).x} y1={at(one).y} x2={at(other).x} y2={at(other).y} />)}
      {rivals.map(({ letter, isChosen }, place) => (
        <g key={letter} class={isChosen ? 'is-chosen' : undefined}>
          <circle cx={at(place).x} cy={at(place).y} r="20" />
          <text x={at(place).x} y={at(place).y + 7} text-anchor="middle">{letter}</text>
        </g>
      ))}
    </svg>
  );
}

import { isTold, progressOf, type Share } from '../../rules/engine/progress/index.ts';
import { fill } from '../../words/index.ts';
import type { PlacePart } from '../assessment/index.ts';
import { Indicators } from './Indicators.tsx';
import { percentText, pointsText } from './shareText.ts';
import { answersOf, useCommunity } from './tools.ts';

/** The share done as this site reckons it, section by section, and the hard indicators apart from it. */
export function Progress({ state, cells, place }: PlacePart) {
  const tools = useCommunity();
  const { own: { progress: words }, progress: scheme, groups, lang, links } = tools;
  const answers = answersOf(tools, state, place);
  const { whole, sections, encouraged } = progressOf(scheme, cells, answers);
  if (whole.answered + whole.open === 0) return null;
  const isOnIsland = answers['place.district'] === 'siming' || answers['place.district'] === 'huli';
  return (
    <section class="progress">
      <h2>{words.title}</h2>
      {isTold(scheme, whole) ? (
        <p class="figure">{fill(words.share, { share: percentText(whole, lang) })} <small>{fill(words.counted, { points: pointsText(whole, lang), answered: whole.answered })}</small></p>
      ) : <p class="figure words">{words.few}</p>}
      <p class="hint">{isTold(scheme, whole) ? fill(words.answered, whole) : fill(words.fewHint, { ...whole, least: scheme.leastAnswered })}</p>
      <p class="read">{words.own}</p>
      {encouraged.of === 0 ? null : <p class="hint">{fill(words.encouraged, encouraged)}</p>}
      {isOnIsland ? <p class="read">{words.island} <a href={links.readings['AMB-XM-21']}>{tools.own.reading.register}</a></p> : null}
      <h3>{words.sections}</h3>
      <table class="shares">
        <thead class="hidden"><tr><th scope="col">{words.section}</th><th scope="col">{words.shareOf}</th></tr></thead>
        <tbody>
          {sections.filter(({ answered, open }) => answered + open > 0).map(({ id, ...share }) => (
            <tr key={id}><th scope="row">{groups.find((group) => group.id === id)?.title}</th><td><Bar share={share} isTold={isTold(scheme, share)} /></td></tr>
          ))}
        </tbody>
      </table>
      <Indicators title={words.hard} lead={words.hardLead} ids={scheme.hard} cells={cells} answers={answers} />
      <Indicators title={words.listed} lead={null} ids={scheme.listed} cells={cells} answers={answers} />
    </section>
  );
}

function Bar({ share, isTold: told }: Readonly<{ share: Share; isTold: boolean }>) {
  const { own: { progress: words, improve }, lang } = useCommunity();
  if (!told) return <span class="hint">{improve.notTold}{lang === 'zh' ? '：' : ': '}{fill(words.answered, share)}</span>;
  return (
    <>
      <progress value={share.halves} max={share.answered * 2} aria-hidden="true" />
      <b>{fill(words.share, { share: percentText(share, lang) })}</b> <span class="hint">{fill(words.counted, { points: pointsText(share, lang), answered: share.answered })}</span>
    </>
  );
}

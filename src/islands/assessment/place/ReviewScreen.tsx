import { fill } from '../../../words/index.ts';
import { AnswerList, labelOf } from '../../flow/index.ts';
import { InTurn } from '../../shared/index.ts';
import { mattering } from '../matters.ts';
import { pagesOf } from '../pages.ts';
import { hashOfQuestion } from '../screen.ts';
import { answerOf, type State } from '../state.ts';
import { useAssessment } from '../tools.ts';

/** All answers topic by topic, each with a way to change it, and what can still be filled in. */
export function ReviewScreen({ state }: Readonly<{ state: State }>) {
  const tools = useAssessment();
  const { rules, own, shared, groups } = tools;
  const { facts, result } = state;
  const titles: Readonly<Record<string, string>> = { ...own.pages, ...Object.fromEntries(groups.map(({ id, title }) => [id, title])) };
  const matters = mattering(rules, result);
  const unneeded = [...new Set(result.irrelevant.map(({ question }) => question))].filter((id) => !matters.has(id)).map((id) => labelOf(tools, id));
  return (
    <div class="ask">
      <p class="eyebrow">{[own.name, ...state.names].filter((part) => part !== '').join(' · ')}</p>
      <h1 tabIndex={-1} data-screen-title>{shared.review.title}</h1>
      <p class="hint">{own.review.lead}</p>
      {[...pagesOf(tools)].map(([page, questions]) => {
        const given = questions.filter(({ id }) => answerOf(facts, id) !== undefined);
        const open = questions.filter(({ id }) => matters.has(id) && answerOf(facts, id) === undefined);
        if (given.length + open.length === 0) return null;
        return (
          <InTurn key={page}>
            <section>
              <h2>{titles[page]}</h2>
              {given.length === 0 ? null : <AnswerList state={state} refs={given.map(({ id, of }) => ({ question: id, index: of === null ? null : 0 }))} />}
              {open.length === 0 ? null : (
                <p class="still">{shared.review.open}{own.colon}{open.map(({ id }, place) => <span key={id}>{place === 0 ? '' : shared.join}<a href={hashOfQuestion(id, 0)}>{labelOf(tools, id)}</a></span>)}</p>
              )}
            </section>
          </InTurn>
        );
      })}
      <div class="row actions"><a class="btn" href="#/result">{shared.review.result}</a></div>
      {unneeded.length === 0 ? null : (
        <details class="more"><summary>{fill(own.found.group, { n: unneeded.length })}{own.comma}{shared.review.irrelevant}</summary><p class="hint">{shared.review.irrelevantLead}</p><ul>{unneeded.map((label) => <li key={label}>{label}</li>)}</ul></details>
      )}
    </div>
  );
}

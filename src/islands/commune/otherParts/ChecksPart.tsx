import { useState } from 'preact/hooks';
import { withProofs } from '../../../rules/engine/certify/index.ts';
import type { Checked } from '../../../rules/engine/check/index.ts';
import type { Answer, Facts, Question } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { atOnce } from '../../shared/index.ts';
import { Ask } from '../Ask.tsx';
import { ClauseLink } from '../ClauseLink.tsx';
import { Mark } from '../Mark.tsx';
import { ReadingBox } from '../ReadingBox.tsx';
import { yearOf, type Action, type Given } from '../state.ts';
import { questionWords, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { Slip } from '../result/Slip.tsx';
import { checkShown } from '../result/verdicts.ts';

const lists = {
  councils: ['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06'],
  dossiers: ['D-01', 'D-02', 'D-03', 'D-04'],
} as const;

/** Check-lists that count at once: each line there, missing or not known; each list prints on its own. */
export function ChecksPart({ state, result, onGive, dispatch, part }: PartProps & Readonly<{ part: keyof typeof lists; dispatch: (action: Action) => void }>) {
  const { own } = useTools();
  const [only, setOnly] = useState<string | null>(null);
  const printOne = (id: string): void => {
    atOnce(() => setOnly(id));
    addEventListener('afterprint', () => setOnly(null), { once: true });
    print();
  };
  const shown = lists[part].flatMap((id) => result.checks.find(({ requirement }) => requirement === id) ?? []);
  return (
    <section class={only === null ? 'checks' : 'checks print-one'}>
      <h2 tabIndex={-1} data-screen-title>{own.parts[part]}</h2>
      {shown.map((checked) => <CheckList key={checked.requirement} checked={checked} facts={state.facts} year={yearOf(state)} onGive={onGive} onProved={(year, proof) => dispatch({ kind: 'proved', year, proof })} onPrint={printOne} isOnly={only === checked.requirement} />)}
      <Slip readings={shown.flatMap(({ readings }) => readings.map(({ reading }) => reading))} />
    </section>
  );
}

function CheckList({ checked, facts: given, year, onGive, onProved, onPrint, isOnly }: Readonly<{
  checked: Checked; facts: Facts; year: number; onGive: (given: readonly Given[]) => void; onProved: (year: number, proof: Answer | null) => void; onPrint: (id: string) => void; isOnly: boolean;
}>) {
  const tools = useTools();
  const { own, words, certification: { rules, proofs } } = tools;
  const facts = withProofs(proofs, year, given);
  const rule = rules.requirements.find(({ id }) => id === checked.requirement);
  const said = words.requirements[checked.requirement as keyof typeof words.requirements];
  const shown = checkShown(checked.verdict, own);
  const name = (id: string): string => {
    const proof = /^dossier\.award\.proof(\d)$/u.exec(id)?.[1];
    return proof === undefined ? questionWords(tools, id).label : fill(own.checks.proofYear, { year: year + 1 - Number(proof) });
  };
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(tools.lang) + text.slice(1);
  const labels = (truth: 'yes' | 'no' | 'unknown'): string => checked.parts.filter((part) => part.truth === truth).flatMap(({ questions }) => questions.slice(0, 1).map(name)).join(', ');
  // A proof is kept with its year, so that it does not move when another year is looked at.
  const take = (answers: readonly Given[]): void => {
    const back = proofs.into.findIndex(({ id }) => id === answers[0]?.question);
    if (back < 0) onGive(answers);
    else onProved(year - back, answers[0]?.value ?? null);
  };
  const answerText = (id: string): string => {
    const answer = facts.answers[id];
    if (typeof answer !== 'string' || answer === 'unknown') return '';
    return questionWords(tools, id).choices?.[answer]?.label ?? (answer === 'yes' ? own.tri.yes : own.tri.no);
  };
  const absent = checked.parts.flatMap(({ questions }) => questions.slice(0, 1)).filter((id) => facts.answers[id] === 'notApplicable');
  const there = checked.parts.filter(({ truth }) => truth === 'yes').length;
  return (
    <article class={isOnly ? 'checklist only' : 'checklist'} id={`list-${checked.requirement.toLowerCase()}`}>
      <h3>{said.title}</h3>
      <p class="what">{said.what} {(rule?.clauses ?? []).slice(0, 1).map((clause) => <ClauseLink key={clause} id={clause} />)}</p>
      <div role="status"><Mark as={shown.as}>{shown.text} · {fill(own.checks.count, { n: there, all: checked.parts.length })}</Mark>
        {checked.verdict === 'unmet' ? <p>{fill(own.checks.missing, { list: labels('no') })}</p> : null}
        {checked.verdict === 'depends' && there > 0 ? <p class="soft">{fill(own.checks.unclear, { list: labels('unknown') })}</p> : null}
        {absent.length === 0 ? null : <p class="soft">{fill(own.checks.notHere, { list: absent.map(name).join(', ') })}</p>}</div>
      <div class="lines noprint">
        {checked.parts.flatMap(({ questions }) => questions.slice(0, 1)).map((id) => {
          const question: Question | undefined = rules.questions.find((each) => each.id === id);
          return question === undefined ? null : <Ask key={id} question={question} facts={facts} legend={capital(name(id))} onGive={take} words={own.tri} />;
        })}
      </div>
      <ol class="printed-lines">
        {checked.parts.map(({ questions, truth, cite }, at) => <li key={`${questions[0] ?? ''}${String(at)}`}><span class="box">{absent.includes(questions[0] ?? '') ? '–' : truth === 'yes' ? '☑' : '☐'}</span> {capital(name(questions[0] ?? ''))} <span class="from">{tools.clauses[cite.clause]}</span>{truth === 'unknown' ? null : <b> {answerText(questions[0] ?? '')}</b>}</li>)}
      </ol>
      {checked.readings.map((matter) => (
        <ReadingBox key={matter.reading} reading={matter.reading} options={matter.options} say={(option) => {
          const found = matter.options.find((each) => each.option === option);
          return found === undefined ? '' : checkShown(found.verdict, own).text;
        }} />
      ))}
      <p class="next"><b>{own.checks.routing}{own.colon}</b>{said.next}</p>
      {(rule?.notChecked ?? []).map((remark) => <p key={remark} class="hint">{words.remarks[remark as keyof typeof words.remarks]}</p>)}
      <p class="printed-lines sign">{own.checks.sign}</p>
      <p class="row noprint"><button class="btn quiet" type="button" onClick={() => onPrint(checked.requirement)}>{own.checks.print}<span class="hidden"> {said.title}</span></button></p>
    </article>
  );
}

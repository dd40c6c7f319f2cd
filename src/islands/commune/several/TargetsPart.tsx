import { useState } from 'preact/hooks';
import { scoreReader } from '../../../rules/engine/score/index.ts';
import { fill, formatShare } from '../../../words/index.ts';
import { download, ErrorSummary } from '../../shared/index.ts';
import { Ask } from '../Ask.tsx';
import { ClauseLink } from '../ClauseLink.tsx';
import type { FieldSpec } from '../fields.ts';
import { Mark } from '../Mark.tsx';
import { ReadingBox } from '../ReadingBox.tsx';
import { SmallField } from '../SmallField.tsx';
import { settingOf, type Action } from '../state.ts';
import { openDistricts } from '../tables.ts';
import { questionWords, schemeOf, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { useFields } from '../useFields.ts';
import { checkShown } from '../result/verdicts.ts';
import { betweenOf, checkHalf } from './countedHalf.ts';
import { Districts } from './Districts.tsx';
import { OpenTable } from './OpenTable.tsx';
import { districtTemplate } from './template.ts';

type TargetProps = PartProps & Readonly<{ dispatch: (action: Action) => void }>;

/** The two targets of the province: half of the units, and every district; counted by hand or from a list of units. */
export function TargetsPart(props: TargetProps) {
  const { dispatch } = props;
  const tools = useTools();
  const { own } = tools;
  const said = own.targets;
  // The fields are drawn afresh with what was counted.
  const [drawn, setDrawn] = useState(0);
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{own.parts.targets}</h2>
      <details class="more list">
        <summary>{said.list}</summary>
        <p class="hint">{said.listLead}</p>
        <OpenTable
          id="list" read={said.read} template={{ label: said.template, get: () => download(`${own.take.file}-2020.csv`, 'text/csv', districtTemplate(tools.lang)) }}
          open={(file) => openDistricts(tools, file)}
          onRead={({ districts, given }) => {
            dispatch({ kind: 'districtsRead', districts, given });
            setDrawn(drawn + 1);
            return fill(said.done, { units: districts.reduce((sum, { units }) => sum + units, 0), districts: districts.length });
          }}
        />
      </details>
      <Half key={drawn} {...props} onDrawn={() => setDrawn(drawn + 1)} />
      <Every {...props} />
    </section>
  );
}

const counted = ['target.units', 'target.recognised2020', 'target.everRecognised', 'target.recognisedAtStart'] as const;

function Half({ state, facts, result, onGive, onDrawn }: TargetProps & Readonly<{ onDrawn: () => void }>) {
  const tools = useTools();
  const { own, words, shared, certification: { rules } } = tools;
  const said = own.targets;
  const specs = counted.map((id): FieldSpec => ({ id: id.replace('.', '-'), label: questionWords(tools, id).label, kind: 'whole', least: id === 'target.units' ? 1 : 0, most: 100_000, at: { question: id } }));
  const { errors, submit, keep } = useFields(specs, onGive);
  const rule = rules.requirements.find(({ id }) => id === 'T-02');
  if (rule === undefined) return null;
  const half = checkHalf(rule, facts, settingOf(state), state.districts);
  const read = scoreReader(schemeOf(tools, result), settingOf(state));
  const passed = state.rows.filter(({ facts: unit }) => read(unit).verdict === 'certain').length;
  const [units, recognised] = [facts.answers['target.units'], facts.answers['target.recognised2020']];
  const between = recognised === undefined ? betweenOf(state.districts) : null;
  const shown = checkShown(half.verdict, own);
  return (
    <article class="card">
      <h3>{words.requirements['T-02'].title} <ClauseLink id="kt-II.2" /></h3>
      <div role="status"><Mark as={shown.as}>{shown.text}</Mark>
        {half.need === null || half.gap === null || typeof units !== 'number' ? null : <p>{half.verdict === 'met' ? fill(said.needMet, { need: half.need.low }) : fill(said.need, { need: half.need.low, gap: half.gap.low === half.gap.high ? half.gap.low : `${String(half.gap.low)}–${String(half.gap.high)}` })} {typeof recognised === 'number' ? fill(said.share, { share: formatShare(recognised, units, tools.lang) }) : ''}</p>}
        {between === null ? null : <p>{fill(said.between, { n: between.unknown, low: between.low, high: between.high })}</p>}</div>
      {half.readings.map((matter) => (
        <ReadingBox key={matter.reading} reading={matter.reading} options={matter.options} say={(option) => {
          const found = matter.options.find((each) => each.option === option);
          return found === undefined ? '' : checkShown(found.verdict, own).text;
        }} />
      ))}
      {state.districts.length === 0 ? null : <Districts districts={state.districts} />}
      <form class="noprint" onSubmit={submit} onChange={keep} noValidate>
        <ErrorSummary errors={errors} words={shared} />
        {specs.map(({ id, label, at }) => <SmallField key={id} id={id} label={label} errors={errors} value={typeof facts.answers[at.question] === 'number' ? String(facts.answers[at.question]) : ''} />)}
        <div class="row actions"><button class="btn" type="submit">{said.check}</button>
          {state.rows.length === 0 ? null : <button class="btn quiet" type="button" onClick={() => { onGive([{ question: 'target.units', value: state.rows.length }, { question: 'target.recognised2020', value: passed }]); onDrawn(); }}>{fill(said.fromMany, { units: state.rows.length, passed })}</button>}</div>
      </form>
      <p class="hint">{words.requirements['T-02'].next}</p>
    </article>
  );
}

function Every({ state, result, onGive, dispatch }: TargetProps) {
  const tools = useTools();
  const { own, words, certification: { rules } } = tools;
  const said = own.targets;
  const every = result.checks.find(({ requirement }) => requirement === 'T-01');
  if (every === undefined) return null;
  const shown = checkShown(every.verdict, own);
  const districts = state.facts.lists['districts'] ?? [];
  const both = districts.filter((each) => each['district.implements'] === 'yes' && each['district.directs'] === 'yes').length;
  const asked = ['district.implements', 'district.directs'].flatMap((id) => rules.questions.find((each) => each.id === id) ?? []);
  return (
    <article class="card">
      <h3>{words.requirements['T-01'].title} <ClauseLink id="kt-II.1" /></h3>
      <div role="status"><Mark as={shown.as}>{shown.text} · {fill(said.both, { n: both, all: districts.length })}</Mark></div>
      {districts.map((_, index) => (
        <fieldset key={index} class="record">
          <legend>{state.districts[index]?.name ?? fill(said.district, { n: index + 1 })}</legend>
          {asked.map((question) => <Ask key={question.id} question={question} facts={state.facts} index={index} legend={questionWords(tools, question.id).label} onGive={onGive} />)}
        </fieldset>
      ))}
      <div class="row noprint">
        <button class="btn quiet" type="button" onClick={() => dispatch({ kind: 'listed', list: 'districts', items: [...districts, {}] })}>{said.addDistrict}</button>
        {districts.length === 0 ? null : <button class="textlink" type="button" onClick={() => dispatch({ kind: 'listed', list: 'districts', items: districts.slice(0, -1) })}>{fill(said.removeDistrict, { name: state.districts[districts.length - 1]?.name ?? fill(said.district, { n: districts.length }) })}</button>}
      </div>
      <p class="hint">{words.remarks.howManyDistricts}</p>
    </article>
  );
}

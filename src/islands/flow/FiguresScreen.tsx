import { useState } from 'preact/hooks';
import { walkRule, type Answers, type Parameter, type RuleSet } from '../../rules/engine/index.ts';
import { plain } from '../../schemas/spreadsheets/index.ts';
import { formatMeasure, formatMoney } from '../../words/index.ts';
import { ErrorSummary, modeOf, NumberField, parserOf, problemText, typedText, unitOf, type FieldError, type InputProblem } from '../shared/index.ts';
import { Back } from './Back.tsx';
import type { State } from './state.ts';
import { labelOf, useTools, type Tools } from './tools.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** No local figure reaches a million yuan; more is a slip of the finger. */
const mostFen = 100_000_000;

/** Local figures, all on one page and all optional: most families know one or none of them. */
export function FiguresScreen({ state, onGive }: Readonly<{ state: State; onGive: (figures: Answers) => void }>) {
  const tools = useTools();
  const { rules, shared, own } = tools;
  const [errors, setErrors] = useState<readonly (FieldError & Readonly<{ parameter: string }>)[]>([]);
  const { asked, more } = figuresOf(rules, state);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const figures: Record<string, number> = {};
    const wrong = [...asked, ...more].flatMap((parameter) => {
      const typed = form.get(parameter.id);
      if (typeof typed !== 'string' || plain(typed) === '') return [];
      const parsed = parserOf(parameter.measure)(typed, parameter.least, Math.min(parameter.most, mostFen));
      if ('problem' in parsed) return [{ id: idOf(parameter), parameter: parameter.id, field: labelOf(tools, parameter.id), text: textOf(parsed.problem, parameter, tools) }];
      figures[parameter.id] = parsed.value;
      return [];
    });
    setErrors(wrong);
    if (wrong.length === 0) onGive(figures);
  };

  const field = (parameter: Parameter) => (
    <FigureField key={parameter.id} parameter={parameter} state={state} error={errors.find((each) => each.parameter === parameter.id)?.text} />
  );
  return (
    <form class="ask" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      <Back />
      <p class="eyebrow">{own.name}</p>
      <h1 tabIndex={-1} data-screen-title>{own.figures.title}</h1>
      <p class="hint">{own.figures.lead}</p>
      {asked.map(field)}
      {more.length === 0 ? null : <details class="more"><summary>{own.moreFigures}</summary>{more.map(field)}</details>}
      <div class="row actions">
        <button class="btn" type="submit">{shared.continue}</button>
        <a class="btn quiet" href={state.changing ? '#/review' : '#/result'}>{state.changing ? shared.review.title : own.figures.skip}</a>
      </div>
    </form>
  );
}

function FigureField({ parameter, state, error }: Readonly<{ parameter: Parameter; state: State; error: string | undefined }>) {
  const { words, own, shared } = useTools();
  const said = words.parameters[parameter.id];
  if (said === undefined) return null;
  const given = state.facts.answers[parameter.id];
  const helpId = `${idOf(parameter)}-help`;
  return (
    <section class="figure-asked">
      <NumberField
        id={idOf(parameter)} name={parameter.id} label={said.ask} mode={modeOf(parameter.measure)} error={error} describedBy={said.help === undefined ? undefined : helpId}
        unit={unitOf(parameter.measure, shared, own.figures.yuan)}
        value={typeof given === 'number' ? typedText(given, parameter.measure) : ''}
      />
      {said.help === undefined ? null : <p class="hint" id={helpId}>{said.help}</p>}
      <WhyAsked id={parameter.id} among={new Set()} />
    </section>
  );
}

function idOf({ id }: Parameter): string {
  return `figure-${id.replaceAll('.', '-')}`;
}

function textOf(problem: InputProblem, { measure }: Parameter, { shared, lang }: Tools): string {
  return problemText(problem, shared, (value) => (measure.startsWith('fen/') ? formatMoney(value, lang) : formatMeasure(value, measure, lang)));
}

/** The figures that are missing or were given, and those that may replace a figure of the text. */
function figuresOf(rules: RuleSet, { result, facts }: State): Readonly<{ asked: readonly Parameter[]; more: readonly Parameter[] }> {
  const used = new Set<string>();
  for (const { entitlement, verdict } of result.outcomes) {
    const rule = rules.entitlements.find(({ id }) => id === entitlement);
    if (rule !== undefined && verdict !== 'impossible') walkRule(rule, { parameter: ({ id }) => used.add(id) });
  }
  for (const { requirement, verdict } of result.requirements ?? []) {
    const rule = rules.requirements.find(({ id }) => id === requirement);
    if (rule !== undefined && verdict !== 'notRequired') walkRule(rule, { parameter: ({ id }) => used.add(id) });
  }
  const isAsked = ({ id }: Parameter): boolean => facts.answers[id] !== undefined || result.open.some(({ question }) => question === id);
  return { asked: rules.parameters.filter(isAsked), more: rules.parameters.filter((each) => !isAsked(each) && used.has(each.id)) };
}

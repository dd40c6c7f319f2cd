import { useState } from 'preact/hooks';
import { addYears, type Question, type QuestionRef } from '../../../rules/engine/index.ts';
import { fill, formatDate, formatMeasure, formatMoney } from '../../../words/index.ts';
import {
  Choice, DayField, ErrorSummary, firstField, parseDay, problemText, QuestionFields, textOf, type FieldError, type InputProblem,
} from '../../shared/index.ts';
import { answerOn } from '../answerOn.ts';
import { dayProblem } from '../dayProblem.ts';
import { answerTo } from '../items.ts';
import type { Judged } from '../state.ts';
import { answerText, labelOf, named, useTools, type Tools } from '../tools.ts';
import type { CompareProps } from './CompareScreen.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { readingsIn, type Variation } from './vary.ts';

const kinds = ['answer', 'day', 'reading', 'file'] as const satisfies readonly Variation['kind'][];

type Kind = (typeof kinds)[number];

type Read = Variation | Readonly<{ errors: readonly FieldError[] }>;

/** Asks what is different on the other side: one answer, the day, a reading, or everything. */
export function VaryForm({ state, files, onVary }: Readonly<{ state: Judged; files: CompareProps['files']; onVary: (variation: Variation) => void }>) {
  const tools = useTools();
  const { shared, rules, lang, handover: { compare } } = tools;
  const refs = [...state.result.used, ...state.result.open];
  const [kind, setKind] = useState<Kind>('answer');
  const [ref, setRef] = useState<QuestionRef | undefined>(refs.find(({ question }) => rules.questions.some(({ id, changeable }) => id === question && changeable === 'byChoice')) ?? refs[0]);
  const readings = readingsIn(rules, state.result);
  const [reading, setReading] = useState(readings[0]?.id ?? '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const question = ref === undefined ? undefined : questionOf(tools, ref);
  const given = ref === undefined ? undefined : answerTo(rules, state.facts, ref);
  const asked = ref === undefined ? undefined : tools.words.questions[ref.question] ?? tools.words.parameters[ref.question];
  const wrong = (id: string, text: string): Read => ({ errors: [{ id, text }] });

  const read = async (form: FormData): Promise<Read> => {
    switch (kind) {
      case 'answer': {
        if (ref === undefined || question === undefined) return wrong('vary-which', shared.errors.chooseOne);
        const parsed = answerOn(question, form, state.factsOn);
        if ('problem' in parsed) return wrong(firstField, problemText(parsed.problem, shared, (value) => boundText(value, question, tools), (day) => formatDate(day, tools.lang)));
        return JSON.stringify(parsed.value) === JSON.stringify(given ?? 'unknown') ? wrong(firstField, compare.chooseOther) : { kind, ref, answer: parsed.value };
      }
      case 'day': {
        const on = parseDay(textOf(form, 'year'), textOf(form, 'month'), textOf(form, 'date'));
        const refuse = (problem: InputProblem): Read => wrong('vary-day', problemText(problem, shared, String, (day) => formatDate(day, lang)));
        if ('problem' in on) return refuse(on.problem);
        const impossible = dayProblem(rules, state.facts, on.value);
        if (impossible !== undefined) return refuse(impossible);
        return on.value === state.factsOn && on.value === state.rulesOn ? wrong('vary-day', compare.chooseOther) : { kind, on: on.value };
      }
      case 'reading': {
        const [one, other] = [textOf(form, 'one'), textOf(form, 'other')];
        return one === other ? wrong('one-0', compare.chooseOther) : { kind, reading, one, other };
      }
      case 'file': {
        const file = form.get('file');
        if (!(file instanceof File) || file.size === 0) return wrong('vary-file', compare.chooseFile);
        const { openFile, refusalText } = await files();
        const opened = await openFile(rules, file);
        if ('case' in opened) return { kind, case: opened.case, name: file.name };
        return { errors: refusalText(opened.refusal, shared, (id) => labelOf(tools, id)).map((text) => ({ id: 'vary-file', text })) };
      }
    }
  };
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const found = await read(new FormData(form)).catch(() => wrong('vary-go', shared.takeAway.failed));
    setErrors('errors' in found ? found.errors : []);
    if (!('errors' in found)) onVary(found);
  };

  const fields = () => {
    switch (kind) {
      case 'answer':
        return (
          <>
            <p class="field">
              <label for="vary-which">{compare.which}</label>
              <select id="vary-which" value={ref === undefined ? '' : nameOf(ref)} onChange={(event) => { setErrors([]); setRef(refs.find((each) => nameOf(each) === event.currentTarget.value)); }}>
                {[{ label: compare.given, of: state.result.used }, { label: compare.unanswered, of: state.result.open }].map(({ label, of }) => (of.length === 0 ? null : (
                  <optgroup key={label} label={label}>{of.map((each) => <option key={nameOf(each)} value={nameOf(each)}>{named(tools, state.facts, each)}</option>)}</optgroup>
                )))}
              </select>
            </p>
            {ref === undefined || question === undefined || asked === undefined ? null : (
              <div key={nameOf(ref)}>
                <p class="hint">{fill(compare.now, { answer: given === undefined ? shared.notAnswered : answerText(tools, ref.question, given) })}</p>
                <QuestionFields
                  legend={asked.ask} question={question} asked={asked} words={shared} yuan={tools.own.figures.yuan} answer={given} error={errors[0]?.text}
                  offersNone={tools.oftenNone.includes(question.id)}
                />
              </div>
            )}
          </>
        );
      case 'day':
        return (
          <fieldset>
            <legend>{compare.otherDay}</legend>
            <p class="hint" id="vary-day-hint">{fill(compare.dayLead, { day: formatDate(state.factsOn, lang) })}</p>
            <DayField id="vary-day" value={addYears(state.factsOn, 1)} words={shared} error={errors[0]?.text} describedBy="vary-day-hint" />
          </fieldset>
        );
      case 'reading':
        return readings.length === 0 ? <p>{compare.noReadings}</p> : <ReadingFields readings={readings} chosen={reading} error={errors[0]?.text} onChoose={setReading} />;
      case 'file':
        return (
          <p class="field">
            <label for="vary-file">{shared.open.label}</label>
            {errors.map(({ text }) => <span class="error" key={text}>{text}</span>)}
            <input id="vary-file" name="file" type="file" accept=".json,application/json" aria-invalid={errors.length > 0 ? true : undefined} />
          </p>
        );
    }
  };
  return (
    <form class="ask noprint" noValidate onSubmit={(event) => { event.preventDefault(); void submit(event.currentTarget); }}>
      <ErrorSummary errors={errors} words={shared} />
      <fieldset class="kinds">
        <legend>{compare.vary}</legend>
        {kinds.map((each) => (
          <Choice
            key={each} type="radio" id={`vary-${each}-kind`} name="vary" value={each} {...compare.kinds[each]} checked={kind === each}
            onChoose={() => { setErrors([]); setKind(each); }}
          />
        ))}
      </fieldset>
      {fields()}
      {kind === 'reading' && readings.length === 0 ? null : <div class="row actions"><button class="btn" type="submit" id="vary-go">{compare.go}</button></div>}
    </form>
  );
}

const nameOf = ({ question, index }: QuestionRef): string => `${question} ${String(index)}`;

/** A local figure is asked like a question with a number for its answer. */
function questionOf({ rules }: Tools, { question: id }: QuestionRef): Question | undefined {
  const figure = rules.parameters.find((each) => each.id === id);
  if (figure === undefined) return rules.questions.find((each) => each.id === id);
  const { measure, least, most } = figure;
  return { kind: 'number', id, of: null, changeable: 'no', measure, least, most };
}

function boundText(value: number, question: Question, { lang }: Tools): string {
  return question.kind !== 'number' || question.measure.startsWith('fen/') ? formatMoney(value, lang) : formatMeasure(value, question.measure, lang);
}

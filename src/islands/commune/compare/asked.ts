import type { Certified } from '../../../rules/engine/certify/index.ts';
import type { Answer, Question } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import type { Asked, ReadingAsked } from '../../compare/index.ts';
import { answerIn, type Given, type State } from '../state.ts';
import { questionWords, schemeOf, typedPoints, type Tools } from '../tools.ts';

/** Where something that is asked stands in the case: `question`, or `list/index/question`. */
export function placeOf(id: string): Omit<Given, 'value'> {
  const [list = '', index = '', question] = id.split('/');
  return question === undefined ? { question: id } : { question, list, index: Number(index) };
}

/** Everything of the case that can be different: the year first, then points and criteria, then every other question. Proofs stay on the record of their year. */
export function askedOf(tools: Tools, state: State, result: Certified): readonly Asked[] {
  const { certification: { rules, year, proofs }, own } = tools;
  const { asks, criteria, everyCriterion } = schemeOf(tools, result);
  const ofCriteria = (everyCriterion === null ? [asks.first.points, asks.last.points] : [asks.first.points, asks.met]).flatMap((question) => (
    criteria.map(({ number }, index) => asking(tools, state, question, `${asks.list}/${String(index)}/${question.id}`, `${fill(own.points.criterion, { n: number })} · ${questionWords(tools, question.id).label}`))));
  const totals = [asks.first.total.id, asks.last.total.id];
  const ofYears = proofs.into.map(({ id }) => id);
  const isShown = ({ id, of }: Question): boolean => of === null && id !== year.id && !ofYears.includes(id) && !(state.byCriteria && totals.includes(id));
  const others = rules.questions.filter(isShown).map((question) => asking(tools, state, question, question.id, questionWords(tools, question.id).label));
  return [asking(tools, state, year, year.id, own.year.label), ...others.filter(({ id }) => totals.includes(id)), ...(state.byCriteria ? ofCriteria : []), ...others.filter(({ id }) => !totals.includes(id))];
}

/** The unclear places that make a difference to anything of this result. */
export function readingsOf({ certification: { rules }, words }: Tools, { score, checks, awards, calendar }: Certified): readonly ReadingAsked[] {
  const matters = [score, ...checks, ...awards, ...calendar?.milestones ?? []].flatMap(({ readings }) => readings.map(({ reading }) => reading));
  const said: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>> }>>> = words.readings;
  return rules.readings.filter(({ id, options }) => options.length > 1 && matters.includes(id))
    .map(({ id, options }) => ({ id, title: said[id]?.title ?? id, options: options.map((option) => ({ id: option, title: said[id]?.options[option] ?? option })) }));
}

function asking(tools: Tools, state: State, question: Question, id: string, label: string): Asked {
  const { shared } = tools;
  const { choices = {} } = questionWords(tools, question.id);
  const value = typedText(answerIn(state.facts, placeOf(id)), question, tools);
  switch (question.kind) {
    case 'choice':
      return { id, label, value, field: { kind: 'choice', options: question.choices.map((choice) => ({ value: choice, label: choices[choice]?.label ?? choice })) } };
    case 'date':
      return { id, label, value, field: { kind: 'day' } };
    case 'number':
      return { id, label, value, field: { kind: 'number' } };
    case 'yesNo':
    case 'several':
      return { id, label, value, field: { kind: 'choice', options: [{ value: 'yes', label: shared.yes }, { value: 'no', label: shared.no }] } };
  }
}

/** An answer as it would be typed; empty where it is not known. */
function typedText(answer: Answer | undefined, question: Question, tools: Tools): string {
  if (answer === undefined || answer === 'unknown') return '';
  return typeof answer === 'number' && question.kind === 'number' && question.measure === 'points/100' ? typedPoints(answer, tools) : String(answer);
}

import { useMemo } from 'preact/hooks';
import { considerDone, type CoverageDone } from '../../../rules/engine/coverage/index.ts';
import { isDate, type CoverageCase, type Question } from '../../../rules/engine/index.ts';
import { partsAbove } from '../../../schemas/case/index.ts';
import { en, zh } from '../../../words/compare/index.ts';
import { fill } from '../../../words/index.ts';
import { Compare, comparedAs, type Asked, type Compared, type ReadingAsked, type Variation } from '../../compare/index.ts';
import { aboveText, parseCount } from '../../shared/index.ts';
import { readingWords } from '../readingWords.ts';
import { resultRows } from '../resultRows.ts';
import { step } from '../state.ts';
import { labelOf, optionsOf, useTools, type Tools } from '../tools.ts';

/** A town beside itself: another figure or day, or another way to read the plan. What to build is left out: it weighs every village. */
export function CompareSewage({ result }: Readonly<{ result: CoverageDone }>) {
  const tools = useTools();
  const { scheme, state, lang, shared } = tools;
  const words = lang === 'zh' ? zh : en;
  const { factsOn, rulesOn } = result;
  const asked = useMemo(() => scheme.questions.map((question) => asking(question, tools)), [state.given]);
  const readings = useMemo(() => readingsOf(result, tools), [result]);
  const compare = (variation: Variation): Compared | Readonly<{ error: string }> => {
    const told = (given: CoverageCase, chosen: typeof state.chosen) => resultRows(tools, considerDone(scheme, given, { factsOn, rulesOn, chosen })).map(({ title, figures, outcome }) => (
      { title, text: [figures, outcome].filter((text) => text !== '').join(' · ') }));
    const shown = (one: ReturnType<typeof told>, other: ReturnType<typeof told>): Compared => comparedAs(words, { asked, readings, lang, notAnswered: shared.notAnswered }, variation, one, other);
    if (variation.kind === 'reading') {
      const read = (option: string) => told(state.given, { ...state.chosen, [variation.reading]: option });
      return shown(read(variation.one), read(variation.other));
    }
    const given = withTyped(variation.id, variation.typed, tools);
    return 'error' in given ? given : shown(told(state.given, state.chosen), told(given, state.chosen));
  };
  return <Compare words={words} lang={lang} notAnswered={shared.notAnswered} asked={asked} readings={readings} compare={compare} />;
}

function asking(question: Question, tools: Tools): Asked {
  const { id, kind } = question;
  const answer = tools.state.given.answers[id];
  const value = answer === undefined || answer === 'unknown' ? '' : String(answer);
  const field: Asked['field'] = kind === 'number' ? { kind } : kind === 'date' ? { kind: 'day' }
    : { kind: 'choice', options: optionsOf(tools, question).map(({ choice, label }) => ({ value: choice, label })) };
  return { id, label: labelOf(tools, id), value, field };
}

/** The case with one answer as it was typed; or why it cannot be read. */
function withTyped(id: string, typed: string, tools: Tools): CoverageCase | Readonly<{ error: string }> {
  const { scheme, state, shared, words: { island: { errors } } } = tools;
  const field = labelOf(tools, id);
  const question = scheme.questions.find((each) => each.id === id);
  const put = (value: string | number | null): CoverageCase => step(state, { kind: 'answered', given: [{ id, value }] }).given;
  if (typed === '' || question === undefined) return put(null);
  if (question.kind === 'date') return isDate(typed) ? put(typed) : { error: fill(errors.day, { field }) };
  if (question.kind !== 'number') return put(typed);
  const read = parseCount(typed, question.least, question.most);
  if ('problem' in read) {
    const { problem } = read;
    return { error: problem.kind === 'belowLeast' ? fill(errors.least, { field, least: problem.least }) : problem.kind === 'aboveMost' ? fill(errors.most, { field, most: problem.most }) : fill(errors.whole, { field }) };
  }
  const given = put(read.value);
  const [above] = partsAbove(scheme.within, (each) => given.answers[each]);
  return above === undefined ? given : { error: aboveText(above, shared, (each) => labelOf(tools, each)) };
}

/** The unclear places that make a difference to anything of this result. */
function readingsOf(result: CoverageDone, tools: Tools): readonly ReadingAsked[] {
  const bearing = new Set(resultRows(tools, result).flatMap(({ readings }) => readings));
  return Object.values(tools.scheme.readings).filter(({ id, options }) => options.length > 1 && bearing.has(id)).map(({ id, options }) => {
    const said = readingWords(tools, id);
    return { id, title: said.title, options: options.map((option) => ({ id: option, title: said.options[option] ?? option })) };
  });
}

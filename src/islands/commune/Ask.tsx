import type { Facts, Question } from '../../rules/engine/index.ts';
import { Pills } from './Pills.tsx';
import { answerIn, type Given } from './state.ts';
import { questionWords, useTools } from './tools.ts';

/** A yes-or-no question or a choice, of the case or of one item of a list, as pills. */
export function Ask({ question, facts, index, legend, onGive, words }: Readonly<{
  question: Question; facts: Facts; index?: number; legend?: string | undefined; onGive: (given: readonly Given[]) => void;
  /** How yes and no are said here; a paper is there or missing. */
  words?: Readonly<{ yes: string; no: string }> | undefined;
}>) {
  const tools = useTools();
  const { ask, help, choices = {} } = questionWords(tools, question.id);
  const at = question.of === null ? { question: question.id } : { question: question.id, list: question.of, index: index ?? 0 };
  const value = answerIn(facts, at);
  const options = question.kind === 'choice' ? question.choices.map((choice) => ({ value: choice, label: choices[choice]?.label ?? choice }))
    : [{ value: 'yes', label: words?.yes ?? tools.shared.yes }, { value: 'no', label: words?.no ?? tools.shared.no }];
  return (
    <Pills
      name={`${question.id.replaceAll('.', '-')}${index === undefined ? '' : `-${String(index)}`}`} legend={legend ?? ask} hint={legend === undefined ? help : undefined}
      options={options} unknown={tools.own.choiceUnknown} value={typeof value === 'string' ? value : undefined}
      long={options.some(({ label }) => label.length > 26)}
      onChoose={(chosen) => onGive([{ ...at, value: chosen === 'unknown' ? null : chosen }])}
    />
  );
}

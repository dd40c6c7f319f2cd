import type { ComponentChildren } from 'preact';
import { count } from '../../words/index.ts';
import { nextQuestions } from './nextQuestions.ts';
import { isQuestion } from './screen.ts';
import type { Judged } from './state.ts';
import { useTools } from './tools.ts';

/** What is known so far, at the foot of every question; it changes with an answer, never while typing. */
export function SoFarBar({ state, children }: Readonly<{ state: Judged; children: ComponentChildren }>) {
  const { own, rules, lang } = useTools();
  const left = nextQuestions(state.result.open, rules, state.facts).filter((ref) => isQuestion(ref, rules)).length;
  return (
    <div class="sofar" role="status">
      {children}
      <p>{left > 0 ? count(own.asked.left, left, lang) : own.asked.done}</p>
    </div>
  );
}

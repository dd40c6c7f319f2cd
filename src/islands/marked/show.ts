import { clauseStateKinds, type ClauseState } from '../../rules/report/index.ts';
import { vi, zh } from '../../words/marked/index.ts';
import { addSheet } from '../shared/index.ts';
import { forget } from './kept.ts';
import { legend, make } from './legend.ts';
import sheet from './marked.css?inline';
import { readMarked } from './readMarked.ts';

/** A sign of its own shape for each state, so that none is told by colour alone. */
const signs = { decided: '●', failed: '✕', open: '?', office: '◐', deviates: '≠', passed: '✓', notReached: '–' } as const satisfies Record<ClauseState, string>;

/** Marks the clauses as they were handed over, and says what the marks mean, where they are kept and how to remove them. */
export function show(policy: string, text: string): void {
  const marked = readMarked(text);
  const main = document.querySelector('main');
  if (marked === null || main === null) {
    forget(policy);
    return;
  }
  addSheet(sheet);
  const words = document.documentElement.lang === 'vi' ? vi : zh;
  const found: Partial<Record<ClauseState, HTMLElement[]>> = {};
  const added: Element[] = [];
  for (const [id, states] of Object.entries(marked.states)) {
    const clause = document.getElementById(id);
    const number = clause?.querySelector('.no');
    if (clause === null || !number) continue;
    clause.dataset['marked'] = states[0] ?? '';
    for (const state of states) (found[state] ??= []).push(clause);
    const mark = make('span', { class: 'mark-of' }, ...states.map((state) => make('span', { class: `is-${state}` }, make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[state]), `${words.state[state]} `)));
    number.after(mark);
    added.push(mark);
  }
  const rows = clauseStateKinds.flatMap((state) => {
    const [first] = found[state] ?? [];
    return first === undefined ? [] : [{ sign: signs[state], text: words.state[state], count: words.count(found[state]?.length ?? 0), first: first.id }];
  });
  const box = legend({ words, rows, back: location.pathname.replace(/policies\/[^/]+\/$/u, `calculators/${marked.calculator}/`) }, () => {
    forget(policy);
    for (const clause of document.querySelectorAll('[data-marked]')) clause.removeAttribute('data-marked');
    for (const each of added) each.remove();
    box.replaceChildren(make('p', { role: 'status' }, words.forgotten));
  });
  main.append(box);
}

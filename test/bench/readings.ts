import { columnsFrom, compile, consider, evaluate, type Before } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Answers, Facts, RuleSet, Setting } from '../../src/rules/vocabulary/index.ts';
import { benefitIds } from '../agreement/benefitIds.ts';
import { handWritten } from '../agreement/handWritten.ts';
import { randomFacts } from '../agreement/randomFacts.ts';
import { grouped, type Figure } from './table.ts';
import { median, perSecond } from './timing.ts';

const on = '2016-09-01';
const dibao = { urban: 76_500, rural: 57_500 };
const known = { place: 'wenzhou-urban-area', from: on, until: on } as const;
const setting: Setting = {
  factsOn: on, rulesOn: on, readings: {},
  tables: [{ id: 'dibao.standard', values: [{ ...known, group: 'urban', value: dibao.urban }, { ...known, group: 'rural', value: dibao.rural }] }],
};
const rows: readonly Answers[] = Array.from({ length: 2_000 }, (_, seed) => randomFacts(seed, { on, dibao, missing: 0.08 }));
const cases: readonly Facts[] = rows.map(asCase);
const complete: readonly Facts[] = rows.map((_, seed) => asCase(randomFacts(seed, { on, dibao, missing: 0 })));
const allowanceIds = ['R-F09', 'R-F10'];
const allowances: RuleSet = { ...rules, entitlements: rules.entitlements.filter(({ id }) => allowanceIds.includes(id)) };

/** Speeds of the readers, each with its ratio to the hand-written functions for the same rules. */
export function readingFigures(): readonly Figure[] {
  const hand = perSecond(overAll((_, at) => handWritten(rows[at] ?? {}, on, dibao)), rows.length);
  const batchRows = rows.length * 50;
  // A roster: answers differ row by row, while local figures come from the table.
  const figures = new Set<string>(rules.parameters.map(({ id }) => id));
  const roster = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([id]) => !figures.has(id))));
  const columns = columnsFrom(rules, Array.from({ length: batchRows }, (_, at) => roster[at % rows.length] ?? {}));
  const speed = (what: string, value: number, budget: string): Figure =>
    ({ what, figure: `${grouped(value)} /s`, budget, ratio: `${(value / hand).toFixed(2)} ×` });
  const whole = compile(rules, setting);
  const two = compile(rules, setting, allowanceIds);
  return [
    speed(`hand-written, ${String(benefitIds.length)} benefits`, hand, ''),
    speed('traced, the two allowances, all answered', perSecond(() => { for (const facts of complete) evaluate(allowances, facts, setting); }, rows.length), '≥ 100,000 /s'),
    speed('traced, the two allowances, 8 % left open', perSecond(overAll((facts) => evaluate(allowances, facts, setting)), rows.length), ''),
    speed(`traced, all ${String(rules.entitlements.length)} benefits`, perSecond(overAll((facts) => evaluate(rules, facts, setting)), rows.length), ''),
    speed('batch, the two allowances', perSecond(() => two(columns), batchRows), '≥ 5,000,000 /s'),
    speed(`batch, all ${String(rules.entitlements.length)} benefits`, perSecond(() => whole(columns), batchRows), ''),
    { what: 'recalculation after an answer', ...recalculation(), ratio: '' },
  ];
}

function asCase(row: Answers): Facts {
  return { answers: row, lists: { persons: [row] } };
}

function overAll(run: (facts: Facts, at: number) => void): () => void {
  return () => cases.forEach(run);
}

/** The whole result after each answer of a hundred cases answered question by question, in the order asked. */
function recalculation(): Readonly<{ figure: string; budget: string }> {
  const times: number[] = [];
  for (const row of rows.slice(0, 140)) {
    let facts: Facts = { answers: {}, lists: { persons: [{}] } };
    let before: Before = { facts, setting, result: consider(rules, facts, setting) };
    for (const { id, of } of rules.questions) {
      const answer = row[id];
      if (answer === undefined) continue;
      facts = of === null
        ? { ...facts, answers: { ...facts.answers, [id]: answer } }
        : { ...facts, lists: { persons: [{ ...facts.lists['persons']?.[0], [id]: answer }] } };
      const start = performance.now();
      const result = consider(rules, facts, setting, before);
      times.push(performance.now() - start);
      before = { facts, setting, result };
    }
  }
  // The first forty cases warm the code up.
  const counted = times.slice(Math.floor(times.length * 40 / 140));
  const worst = [...counted].sort((a, b) => a - b)[Math.floor(counted.length * 0.99)] ?? NaN;
  return { figure: `${median(counted).toFixed(2)} ms (99 %: ${worst.toFixed(1)} ms)`, budget: '< 1 ms median' };
}

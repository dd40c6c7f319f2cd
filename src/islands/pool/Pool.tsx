import type { ComponentChildren } from 'preact';
import type { Language } from '../../rules/engine/index.ts';
import type { PoolWords } from '../../words/calculator/index.ts';
import { formatMoney } from '../../words/index.ts';
import './pool.css';

/** What was taken from a pool of money: a name, and the sum in fen; null where it is not known. */
export type Taken = Readonly<{ name: string; sum: number | null }>;

const height = 34;

/** A pool of money, what was taken from it and what is left, drawn to scale, with the same in words below. */
export function Pool({ whole, taken, words, lang, children }: Readonly<{ whole: number; taken: readonly Taken[]; words: PoolWords; lang: Language; children?: ComponentChildren }>) {
  const used = taken.reduce((sum, each) => sum + (each.sum ?? 0), 0);
  const scale = Math.max(whole, used);
  const at = (sum: number): string => `${String(Math.round((sum / scale) * 1000) / 10)}%`;
  let start = 0;
  return (
    <section class="pool">
      <h3>{words.title}</h3>
      <svg aria-hidden="true" width="100%" height={String(height + 8)}>
        <rect class="track" x="0" y="4" width={at(whole)} height={String(height)} />
        {taken.map(({ name, sum }, place) => {
          const from = start;
          start += sum ?? 0;
          return sum === null || sum === 0 ? null : <rect key={name} class={`taken n${String(place + 1)}`} x={at(from)} y="4" width={at(sum)} height={String(height)} />;
        })}
        {used > whole ? <line class="goal" x1={at(whole)} x2={at(whole)} y1="0" y2={String(height + 8)} /> : null}
      </svg>
      <dl class="pool-words">
        <div><dt>{words.all}</dt><dd>{formatMoney(whole, lang)}</dd></div>
        {taken.map(({ name, sum }, place) => <div key={name}><dt><span class={`swatch n${String(place + 1)}`} aria-hidden="true" />{name}</dt><dd>{sum === null ? '–' : formatMoney(sum, lang)}</dd></div>)}
        <div class="sum-up"><dt>{used > whole ? words.over : words.left}</dt><dd>{formatMoney(Math.abs(whole - used), lang)}</dd></div>
      </dl>
      {children}
      {taken.some(({ sum }) => sum === null) ? <p class="hint">{words.open}</p> : null}
    </section>
  );
}

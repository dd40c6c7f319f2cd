import type { ComponentChildren } from 'preact';
import type { CheckVerdict } from '../../rules/engine/coverage/index.ts';

const looks = {
  met: { sign: '✓', as: 'good' }, unmet: { sign: '✕', as: 'bad' }, unknown: { sign: '?', as: 'open' }, borderline: { sign: '!', as: 'careful' }, invalid: { sign: '!', as: 'careful' },
} as const satisfies Readonly<Record<CheckVerdict, object>>;

/** What came out: a sign of its own shape and its word. */
export function Mark({ verdict, children }: Readonly<{ verdict: CheckVerdict; children: ComponentChildren }>) {
  const { sign, as } = looks[verdict];
  return <p class={`verdict is-${as}`}><span class="mark" aria-hidden="true">{sign}</span><span>{children}</span></p>;
}

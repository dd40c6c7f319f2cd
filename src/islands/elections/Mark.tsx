import type { Status } from '../../rules/elections/index.ts';
import { useTools } from './tools.ts';

const looks = {
  met: ['good', '✓'], unmet: ['bad', '✕'], deviates: ['careful', '!'], notRequired: ['none', '–'], notRegulated: ['none', '–'], officeDecides: ['open', '⚖︎'], unknown: ['open', '?'],
} as const satisfies Readonly<Record<Status, readonly [string, string]>>;

/** A status by a sign of its own shape and its word. */
export function Mark({ status, text }: Readonly<{ status: Status; text?: string }>) {
  const { words } = useTools();
  const [look, sign] = looks[status];
  return <span class={`verdict is-${look}`}><span class="mark" aria-hidden="true">{sign}</span>{text ?? words.status[status]}</span>;
}

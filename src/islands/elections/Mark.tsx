import type { Status } from '../../rules/elections/index.ts';
import { statusLook, statusWord } from '../../words/elections/index.ts';
import { useTools } from './tools.ts';

const looks = {
  met: ['good', '✓'], unmet: ['bad', '✕'], deviates: ['careful', '!'], notRequired: ['none', '–'], notRegulated: ['none', '–'], officeDecides: ['open', '⚖︎'], unknown: ['open', '?'],
} as const satisfies Readonly<Record<Status, readonly [string, string]>>;

/** What a check comes to, or with `text` the whole of several, by a sign of its own shape and its word. */
export function Mark({ check, status, text }: Readonly<{ check: string; status: Status; text?: never } | { check?: never; status: Status; text: string }>) {
  const { words } = useTools();
  const [look, sign] = looks[check === undefined ? status : statusLook(check, status)];
  return <span class={`verdict is-${look}`}><span class="mark" aria-hidden="true">{sign}</span>{check === undefined ? text : statusWord(words, check, status)}</span>;
}

import type { ComponentChildren } from 'preact';
import { fill } from '../../../words/index.ts';
import { useTools } from '../tools.ts';
import { DrawnWhenOpened } from './DrawnWhenOpened.tsx';
import type { Listed } from './Places.tsx';
import { treatedText } from './treatedText.ts';

/** A folded administrative village with its natural villages. */
export function Naturals({ summary, children, villages, onEdit, onRemove }: Readonly<{
  summary: ComponentChildren; children: ComponentChildren; villages: readonly Listed[]; onEdit: (at: number) => void; onRemove: (at: number) => void;
}>) {
  const tools = useTools();
  const { list } = tools.words.island;
  const { join } = tools.words.say;
  return (
    <DrawnWhenOpened summary={summary} inside={() => (
      <>
        {children}
        <ul class="plainlist">{villages.map(({ village, at }) => (
          <li key={village.name} class="natural">
            <span><b>{village.name}</b> {village.households === null ? list.noHouseholds : fill(list.households, { n: village.households })}{join}{village.connected === null ? list.noConnected : fill(list.connected, { n: village.connected })}{join}{treatedText(village.treated, tools)}</span>
            <span class="row noprint"><button class="textlink" type="button" onClick={() => onEdit(at)}>{list.change}<span class="hidden"> {village.name}</span></button>
              <button class="textlink" type="button" onClick={() => onRemove(at)}>{list.remove}<span class="hidden"> {village.name}</span></button></span>
          </li>
        ))}</ul>
      </>
    )} />
  );
}

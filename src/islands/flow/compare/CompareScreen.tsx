import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { soon } from '../../shared/index.ts';
import { Back } from '../Back.tsx';
import type { Considers, FlowResult, Judged } from '../state.ts';
import type { Store } from '../store.ts';
import { useTools } from '../tools.ts';
import { DifferencesView } from './DifferencesView.tsx';
import { sidesOf, type Sides } from './vary.ts';
import { VaryForm } from './VaryForm.tsx';

/** What a comparison is made from: the case, how its rules are read, and what opens another file. */
export type CompareProps<R extends FlowResult = FlowResult> = Readonly<{
  state: Judged<R>; consider: Considers<R>; files: () => Promise<Pick<Store, 'openFile' | 'refusalText'>>;
}>;

/** The case beside itself with one thing changed, or beside another file: differences first. The case stays as it is. */
export function CompareScreen<R extends FlowResult>({ state, consider, files }: CompareProps<R>) {
  const tools = useTools();
  const { own, handover: { compare } } = tools;
  const [sides, setSides] = useState<Sides<R> | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const found = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { title.current?.focus(); }, []);
  useLayoutEffect(() => { found.current?.querySelector('h2')?.focus(); }, [sides]);
  return (
    <div class="compare result">
      <div class="noprint"><Back /></div>
      <p class="eyebrow">{own.name}</p>
      <h1 tabIndex={-1} data-screen-title ref={title}>{compare.title}</h1>
      <p class="hint noprint">{compare.lead}</p>
      <VaryForm state={state} files={files} onVary={(variation) => soon(() => setSides(sidesOf(tools, consider, state, variation)))} />
      <div ref={found}>{sides === null ? null : <DifferencesView sides={sides} />}</div>
      <p class="noprint"><a class="btn quiet" href="#/result">{compare.result}</a></p>
    </div>
  );
}

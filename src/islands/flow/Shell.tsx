import type { ComponentChildren, RefObject } from 'preact';
import { ToolsContext, type Tools } from './tools.ts';
import '../../styles/flow.css';
import '../../styles/result.css';

/** Around every screen of a calculator: its tools, and the looks that calculators share. */
export function Shell({ name, tools, root, children }: Readonly<{ name: string; tools: Tools; root: RefObject<HTMLDivElement>; children: ComponentChildren }>) {
  return <ToolsContext.Provider value={tools}><div class={`flow ${name}`} ref={root}>{children}</div></ToolsContext.Provider>;
}

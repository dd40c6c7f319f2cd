import type { ComponentChildren, RefObject } from 'preact';
import { ToolsContext, type Tools } from './tools.ts';
import '../../styles/flow.css';
import '../../styles/result.css';

type ShellProps = Readonly<{
  name: string; tools: Tools; root: RefObject<HTMLDivElement>;
  /** The kind of screen, by which style sheets tell how wide it is. */
  screen: string;
  children: ComponentChildren;
}>;

/** Around every screen of a calculator: its tools, and the looks that calculators share. */
export function Shell({ name, tools, root, screen, children }: ShellProps) {
  return <ToolsContext.Provider value={tools}><div class={`flow ${name}`} data-screen={screen} ref={root}>{children}</div></ToolsContext.Provider>;
}

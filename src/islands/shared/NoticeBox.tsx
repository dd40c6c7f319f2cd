import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../words/index.ts';
import type { Notice } from './state.ts';
import { useTools, type Tools } from './tools.ts';

/** What happened to a case that was opened, or why it was not: then it takes the focus. */
export function NoticeBox({ notice }: Readonly<{ notice: Notice }>) {
  const tools = useTools();
  const { open } = tools.shared;
  const box = useRef<HTMLDivElement>(null);
  const isGood = notice.kind === 'opened' || notice.kind === 'example';
  useEffect(() => { if (!isGood) box.current?.focus(); }, [notice]);
  if (isGood) return <p class="said" role="status">{goodText(notice, tools)}</p>;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{open.refused}</h2>
      <ul>{notice.kind === 'failed' ? <li>{tools.shared.takeAway.failed}</li> : notice.reasons.map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
}

function goodText(notice: Extract<Notice, { kind: 'opened' | 'example' }>, { shared: { open } }: Tools): string {
  if (notice.kind === 'example') return fill(open.exampleDone, { title: notice.title });
  return { file: open.done, link: open.linkDone, device: open.savedDone }[notice.from];
}

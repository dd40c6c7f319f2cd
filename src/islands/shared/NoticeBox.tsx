import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';

/** What the page has to say beside the screen: that a case was opened, or why it was not. */
export type Notice =
  | Readonly<{ kind: 'opened'; from: 'file' | 'link' | 'device' }>
  | Readonly<{ kind: 'example'; title: string }>
  | Readonly<{ kind: 'refused'; reasons: readonly string[] }>
  | Readonly<{ kind: 'failed' }>;

/** What happened to a case that was opened, or why it was not: then it takes the focus. */
export function NoticeBox({ notice, shared }: Readonly<{ notice: Notice; shared: SharedWords }>) {
  const box = useRef<HTMLDivElement>(null);
  const isGood = notice.kind === 'opened' || notice.kind === 'example';
  useLayoutEffect(() => { if (!isGood) box.current?.focus(); }, [notice]);
  if (isGood) return <p class="said" role="status">{goodText(notice, shared)}</p>;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{shared.open.refused}</h2>
      <ul>{notice.kind === 'failed' ? <li>{shared.takeAway.failed}</li> : notice.reasons.map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
}

function goodText(notice: Extract<Notice, { kind: 'opened' | 'example' }>, { open }: SharedWords): string {
  if (notice.kind === 'example') return fill(open.exampleDone, { title: notice.title });
  return { file: open.done, link: open.linkDone, device: open.savedDone }[notice.from];
}

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../words/index.ts';
import type { Notice } from './state.ts';
import { useTools, type Tools } from './tools.ts';

/** What happened to a case that was opened, or why it was not: then it takes the focus. */
export function NoticeBox({ notice }: Readonly<{ notice: Notice }>) {
  const tools = useTools();
  const { open } = tools.shared;
  const box = useRef<HTMLDivElement>(null);
  const isGood = notice.kind === 'opened' || notice.kind === 'example' || notice.kind === 'maxima';
  useEffect(() => { if (!isGood) box.current?.focus(); }, [notice]);
  if (notice.kind === 'maxima') return <p class="said" role="status">{notice.text}</p>;
  if (notice.kind === 'example') return <p class="said" role="status">{fill(open.exampleDone, { title: notice.title })}</p>;
  if (notice.kind === 'opened') return <p class="said" role="status">{{ file: open.done, link: open.linkDone, device: open.savedDone }[notice.from]}</p>;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{open.refused}</h2>
      <ul>{reasons(notice, tools).map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
}

function reasons(notice: Exclude<Notice, { kind: 'opened' | 'example' | 'maxima' }>, { shared: { open, takeAway } }: Tools): readonly string[] {
  switch (notice.kind) {
    case 'tooLarge':
    case 'notJson':
      return [open[notice.kind]];
    case 'damaged':
      return [open.linkDamaged];
    case 'failed':
      return [takeAway.failed];
    case 'problems':
      return notice.problems.map((problem) => {
        switch (problem.kind) {
          case 'newer':
          case 'otherCalculator':
            return open[problem.kind];
          case 'unknownField':
            return fill(open.unknownField, { where: problem.path.join('.') });
          case 'field':
            return fill(open.field, { where: problem.path.join('.'), allowed: 'choices' in problem.allowed ? problem.allowed.choices.join(', ') : open.allowed.shape });
        }
      });
  }
}

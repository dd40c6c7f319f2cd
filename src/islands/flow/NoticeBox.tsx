import { useEffect, useRef } from 'preact/hooks';
import type { Allowed, CaseProblem } from '../../schemas/case/index.ts';
import { fill } from '../../words/index.ts';
import type { Notice } from './state.ts';
import { labelOf, useTools, type Tools } from './tools.ts';

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
      <ul>{reasons(notice, tools).map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
}

function goodText(notice: Extract<Notice, { kind: 'opened' | 'example' }>, { shared: { open } }: Tools): string {
  if (notice.kind === 'example') return fill(open.exampleDone, { title: notice.title });
  return { file: open.done, link: open.linkDone, device: open.savedDone }[notice.from];
}

function reasons(notice: Exclude<Notice, { kind: 'opened' | 'example' }>, tools: Tools): readonly string[] {
  const { open, takeAway } = tools.shared;
  switch (notice.kind) {
    case 'tooLarge':
    case 'notJson':
      return [open[notice.kind]];
    case 'damaged':
      return [open.linkDamaged];
    case 'newerLink':
      return [open.linkNewer];
    case 'failed':
      return [takeAway.failed];
    case 'problems':
      return notice.problems.map((problem) => problemSentence(problem, tools));
  }
}

/** Which field, and what is allowed in it. */
function problemSentence(problem: CaseProblem, tools: Tools): string {
  const { open } = tools.shared;
  switch (problem.kind) {
    case 'newer':
    case 'otherCalculator':
      return open[problem.kind];
    case 'unknownField':
      return fill(open.unknownField, { where: problem.path.join('.') });
    case 'field':
      return fill(open.field, { where: place(problem.path, tools), allowed: allowedText(problem.allowed, tools) });
  }
}

function place(path: readonly (string | number)[], tools: Tools): string {
  if (path.length === 0) return '{}';
  const person = path.find((part) => typeof part === 'number');
  const id = path.findLast((part) => typeof part === 'string') ?? '';
  const label = labelOf(tools, id);
  const field = label === id ? path.join('.') : `${label} (${id})`;
  return person === undefined ? field : `${fill(tools.shared.open.person, { n: person + 1 })} · ${field}`;
}

function allowedText(allowed: Allowed, { shared: { open, join } }: Tools): string {
  const words = open.allowed;
  switch (allowed.kind) {
    case 'yesNo':
    case 'day':
    case 'dayOnly':
    case 'shape':
      return words[allowed.kind];
    case 'oneOf':
    case 'someOf':
      return fill(words[allowed.kind], { choices: allowed.choices.join(join) });
    case 'people':
      return fill(words.people, { least: allowed.least, most: allowed.most });
    case 'whole': {
      const unit = allowed.measure.startsWith('fen/') ? words.fen : allowed.measure === 'years' || allowed.measure === 'basisPoints' ? words[allowed.measure] : words.count;
      return allowed.most === Infinity ? fill(words.fromWhole, { least: allowed.least, unit }) : fill(words.whole, { least: allowed.least, most: allowed.most, unit });
    }
  }
}

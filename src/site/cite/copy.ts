import { citation, paragraphOf } from './clause.ts';

/** Copies the citation of the clause in which the box stands, and says so; where the browser refuses, the text stands there to be copied by hand. */
export async function copyCitation(box: HTMLElement): Promise<void> {
  const status = box.querySelector('[role=status]');
  const field = box.querySelector('textarea');
  if (!status || !field) return;
  const text = textFor(box);
  const { done = '', refused = '' } = box.dataset;
  // Without the answer of the clipboard nothing is claimed.
  const copied = await Promise.resolve(navigator.clipboard).then((clipboard) => clipboard.writeText(text)).then(() => true, () => false);
  status.textContent = copied ? done : refused;
  field.hidden = copied;
  field.value = copied ? '' : text;
  if (copied) return;
  field.focus();
  field.select();
}

function textFor(box: HTMLElement): string {
  const { document: cited = '', edition = '', mark = '' } = box.dataset;
  const clause = box.closest('.clause, tr');
  const number = box.previousElementSibling;
  const printed = (number?.querySelector('span') ?? number)?.textContent ?? '';
  const id = clause?.id ?? '';
  const among = [...(clause?.parentElement?.children ?? [])].map((each) => each.id);
  const address = `${location.origin}${location.pathname}#${id}`;
  const page = { document: cited, edition, mark, lang: document.documentElement.lang === 'vi' ? 'vi' : 'zh' } as const;
  return citation(page, { number: printed, mark: number?.querySelector('b')?.textContent ?? '', paragraph: paragraphOf(id, printed, among) }, address);
}

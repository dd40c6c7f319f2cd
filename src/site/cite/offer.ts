import { citation, paragraphOf } from './clause.ts';

/**
 * Offers to copy the citation of the clause that is pointed at, reached by keyboard or linked to. One box wanders from clause
 * to clause, right after the number, so that the page carries no button per clause.
 */
export function offerCitations(box: HTMLElement | null): void {
  const button = box?.querySelector('button');
  const status = box?.querySelector('[role=status]');
  const field = box?.querySelector('textarea');
  if (!box || !button || !status || !field) return;

  const show = (said: string, text: string) => {
    status.textContent = said;
    field.hidden = text === '';
    field.value = text;
  };
  const place = (target: EventTarget | null) => {
    const number = (target instanceof Element ? target : null)?.closest('.clause, tr[id]')?.querySelector('.no');
    // Whoever is in the box by keyboard keeps it, wherever the mouse lies.
    if (!number || number.nextElementSibling === box || box.querySelector(':focus-visible')) return;
    show('', '');
    number.after(box);
    box.hidden = false;
  };
  for (const event of ['pointerover', 'focusin', 'click']) addEventListener(event, ({ target }) => place(target));
  const placeAtLink = () => place(document.getElementById(location.hash.slice(1)));
  addEventListener('hashchange', placeAtLink);
  placeAtLink();

  button.addEventListener('click', () => {
    const text = textFor(box);
    // Without the answer of the clipboard nothing is claimed.
    void Promise.resolve(navigator.clipboard).then((clipboard) => clipboard.writeText(text)).then(
      () => show(box.dataset['done'] ?? '', ''),
      () => {
        show(box.dataset['refused'] ?? '', text);
        field.focus();
        field.select();
      },
    );
  });
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

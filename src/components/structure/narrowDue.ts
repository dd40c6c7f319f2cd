import { askedNames, fits, readDueAsked, type DueAsked } from './dueAsked.ts';

/** Starts the lists that narrow the deadlines of the page down, by what its address asks for and by each choice. */
export function startNarrowingDue(form: HTMLFormElement): void {
  const lists = [...form.querySelectorAll('select')];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const clear = form.querySelector('button');
  const items = [...document.querySelectorAll<HTMLElement>('.dues > li')];
  if (status === null || clear === null) throw new Error('The form lacks its status or its button: see NarrowDue.astro.');

  const show = (asked: DueAsked) => {
    for (const list of lists) list.value = askedNames.map((name) => (name === list.name ? asked[name] : '')).join('');
    const sorted = Map.groupBy(items, ({ dataset }) => fits(dataset, asked));
    for (const item of items) item.hidden = !(sorted.get('shown') ?? []).includes(item);
    for (const whole of document.querySelectorAll<HTMLElement>('.due-of, section:has(> .due-of)')) {
      const own = whole.querySelectorAll('.dues > li:not([hidden])').length;
      whole.hidden = own === 0;
      const count = whole.querySelector('h2 > .soft');
      if (count !== null) count.textContent = said('count', own);
    }
    const isNarrowed = Object.values(asked).some((value) => value !== '');
    const [shown, undated] = [sorted.get('shown')?.length ?? 0, sorted.get('undated')?.length ?? 0];
    clear.hidden = !isNarrowed;
    status.textContent = isNarrowed ? [shown === 0 ? form.dataset['none'] : said('found', shown), undated === 0 ? '' : said('undated', undated)].join(' ') : '';
  };
  const said = (name: string, count: number) => (form.dataset[name] ?? '').replace('{n}', String(count));
  const go = () => {
    const address = new URL(location.href);
    address.search = new URLSearchParams(lists.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', address);
    show(readDueAsked(address));
  };

  form.hidden = false;
  form.addEventListener('change', go);
  clear.addEventListener('click', () => {
    for (const list of lists) list.value = '';
    go();
    lists[0]?.focus();
  });
  show(readDueAsked(new URL(location.href)));
}

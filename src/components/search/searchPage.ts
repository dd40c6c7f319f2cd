import { cleanQuery } from '../../site/search/index.ts';
import { searchWords } from '../../words/index.ts';
import { find } from './find.ts';
import { node } from './node.ts';
import { resultsOf, sayOf } from './results.ts';

/** How many records are read at first, and how many times more with each "search further". */
const firstRecords = 8;
const growth = 4;

type Parts = Readonly<{ box: HTMLInputElement; form: HTMLFormElement; status: HTMLElement; results: HTMLElement; lead: HTMLElement | null; policies: string; lang: 'zh' | 'vi' | 'en' }>;

/** Starts the search page: results for the query of its address, and for each one submitted. */
export function startSearchPage(root: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('main form[data-site-search]');
  const box = document.querySelector<HTMLInputElement>('main form[data-site-search] input[type="search"]');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  const lang = (['zh', 'vi', 'en'] as const).find((each) => each === root.dataset['lang']);
  if (form === null || box === null || status === null || results === null || lang === undefined) {
    throw new Error('The search page lacks its form, its status or its list: see src/pages/[...lang]/search.astro.');
  }
  const parts: Parts = { box, form, status, results, lead: root.querySelector('[data-search-lead]'), policies: root.dataset['policies'] ?? '', lang };
  let asked = 0;

  const ask = async (most = firstRecords) => {
    asked += 1;
    const mine = asked;
    await show(parts, cleanQuery(new URL(location.href).searchParams.get('q') ?? ''), most, () => mine === asked, ask);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', cleanQuery(box.value));
    if (address.href !== location.href) history.pushState(null, '', address);
    void ask();
  });
  addEventListener('popstate', () => void ask());
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
  });
  void ask();
}

async function show(parts: Parts, query: string, most: number, isCurrent: () => boolean, ask: (most?: number) => Promise<void>): Promise<void> {
  const { box, status, results, lead, lang } = parts;
  const words = searchWords(lang);
  box.value = query;
  if (lead !== null) lead.hidden = query !== '';
  if (query === '') {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  status.textContent = words.searching;
  results.setAttribute('aria-busy', 'true');
  try {
    const { answer, language } = await find(query, lang, most);
    if (!isCurrent()) return;
    const more = node('button', { type: 'button', class: 'btn quiet' }, words.more);
    more.addEventListener('click', () => void ask(most * growth));
    status.textContent = sayOf(answer, words);
    results.replaceChildren(...resultsOf(answer, words, language === 'zh' ? 'zh-Hans' : language), ...(answer.unread > 0 ? [more] : []));
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    const again = node('button', { type: 'button', class: 'btn' }, words.again);
    again.addEventListener('click', () => void ask(most));
    status.textContent = words.failed;
    results.replaceChildren(node('p', { class: 'row' }, again, ' ', node('a', { href: parts.policies }, words.failedLink)));
  } finally {
    if (isCurrent()) results.removeAttribute('aria-busy');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

import { longestQuery } from '../../site/search/index.ts';
import { searchWords } from '../../words/index.ts';
import { addressOf, isNarrowed, readAsked, type Asked } from './asked.ts';
import { countElsewhere, find } from './find.ts';
import { forgetIndexes } from './indexes.ts';
import { startNarrowing } from './narrowing.ts';
import { node } from './node.ts';
import { elsewhereOf, resultsOf, sayOf } from './results.ts';

/** How many records are read at first, and how many times more with each "search further". */
const firstRecords = 8;
const growth = 4;

type Parts = Readonly<{ box: HTMLInputElement; status: HTMLElement; results: HTMLElement; elsewhere: HTMLElement; lead: HTMLElement | null; policies: string; lang: 'zh' | 'vi' | 'en' }>;

/** Asks for what the address says now, reading so many records. */
type Ask = (most?: number) => Promise<void>;

/** Starts the search page: results for what its address asks, and for each query submitted and each list changed. */
export function startSearchPage(root: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('main form[data-site-search]');
  const box = document.querySelector<HTMLInputElement>('main form[data-site-search] input[type="search"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const elsewhere = root.querySelector<HTMLElement>('[data-search-elsewhere]');
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  const fold = root.querySelector<HTMLDetailsElement>('[data-search-narrow]');
  const line = root.querySelector<HTMLElement>('[data-search-chosen]');
  const lang = (['zh', 'vi', 'en'] as const).find((each) => each === root.dataset['lang']);
  if (form === null || box === null || status === null || elsewhere === null || results === null || fold === null || line === null || lang === undefined) {
    throw new Error('The search page lacks its form, its lists, its status or its results: see src/components/search/SearchResults.astro.');
  }
  const parts: Parts = { box, status, results, elsewhere, lead: root.querySelector('[data-search-lead]'), policies: root.dataset['policies'] ?? '', lang };
  let times = 0;

  const ask: Ask = async (most = firstRecords) => {
    times += 1;
    const mine = times;
    const asked = readAsked(new URL(location.href));
    narrowing.show(asked);
    await show(parts, asked, most, () => mine === times, ask);
  };
  const go = () => {
    const here = new URL(location.href);
    const address = addressOf(readAsked(addressOf({ query: box.value, ...narrowing.read() }, here)), here);
    if (address.href !== here.href) history.pushState(null, '', address);
    void ask();
  };
  const narrowing = startNarrowing(fold, line, searchWords(lang), lang, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  addEventListener('popstate', () => void ask());
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
  });
  void ask();
}

async function show(parts: Parts, asked: Asked, most: number, isCurrent: () => boolean, ask: Ask): Promise<void> {
  const { box, status, results, elsewhere, lead, lang } = parts;
  const words = searchWords(lang);
  box.value = asked.query;
  elsewhere.replaceChildren();
  elsewhere.removeAttribute('aria-busy');
  if (lead !== null) lead.hidden = asked.query !== '';
  if (asked.query === '') {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  // Most answers come sooner than that they are being looked for could be read.
  const telling = setTimeout(() => { status.textContent = words.searching; }, 200);
  results.setAttribute('aria-busy', 'true');
  try {
    const { answer, language } = await find(asked, lang, most).finally(() => { clearTimeout(telling); });
    if (!isCurrent()) return;
    const cut = [...asked.query].length < longestQuery ? [] : [words.cut(longestQuery)];
    status.textContent = [...cut, sayOf(answer, words, isNarrowed(asked))].join(' ');
    const everywhere = addressOf({ query: asked.query, language: undefined, chosen: {} }, new URL(location.href));
    results.replaceChildren(
      ...resultsOf(answer, words, language === 'zh' ? 'zh-Hans' : language),
      ...(answer.unread > 0 ? [button(words.more, 'btn quiet', () => void ask(most * growth))] : []),
      ...(isNarrowed(asked) && answer.groups.length === 0 ? [node('p', {}, node('a', { href: everywhere.href, class: 'btn quiet' }, words.everywhere))] : []),
    );
    // The other languages are counted only now, so that nobody waits for them.
    elsewhere.setAttribute('aria-busy', 'true');
    results.removeAttribute('aria-busy');
    const others = await countElsewhere(asked, language).catch((error: unknown) => {
      console.warn(error);
      return [];
    });
    if (!isCurrent()) return;
    elsewhere.replaceChildren(...elsewhereOf(others, asked, words));
    elsewhere.removeAttribute('aria-busy');
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    forgetIndexes();
    status.textContent = words.failed;
    results.replaceChildren(node('p', { class: 'row' }, button(words.again, 'btn', () => void ask(most)), ' ', node('a', { href: parts.policies }, words.failedLink)));
    results.removeAttribute('aria-busy');
  }
}

function button(text: string, look: string, press: () => void): HTMLElement {
  const made = node('button', { type: 'button', class: look }, text);
  made.addEventListener('click', press);
  return made;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

import { filterNames, isHan, type Chosen, type TextLanguage } from '../../site/search/index.ts';
import type { SearchWords } from '../../words/index.ts';
import type { Asked } from './asked.ts';
import { indexOf } from './indexes.ts';
import { node } from './node.ts';

/** The fold with the lists to choose from, and the line above the results that says what was chosen. */
export type Narrowing = Readonly<{
  /** What the lists say now. */
  read: () => Pick<Asked, 'language' | 'chosen'>;
  /** Makes the lists and the line say what an address asks for. */
  show: (asked: Asked) => void;
}>;

/** Starts the lists of the search page. The places come from the index, when the fold is first opened. */
export function startNarrowing(fold: HTMLDetailsElement, line: HTMLElement, words: SearchWords, pageLanguage: TextLanguage, onChange: () => void): Narrowing {
  const lists = [...fold.querySelectorAll('select')];
  const badge = fold.querySelector<HTMLElement>('[data-chosen]');
  const listOf = (name: string) => lists.find((each) => each.name === name);
  const valueOf = (name: string) => listOf(name)?.value ?? '';

  const setValue = (list: HTMLSelectElement, value: string) => {
    // A value of a link that is in no list, such as a whole province, is shown as it is.
    if (![...list.options].some((option) => option.value === value)) list.append(node('option', { value }, value));
    list.value = value;
  };
  const showLine = () => {
    const set = lists.filter(({ value }) => value !== '');
    if (badge !== null) badge.textContent = set.length === 0 ? '' : words.chosen(set.length);
    line.replaceChildren(...set.map((list) => {
      const label = list.selectedOptions[0]?.textContent ?? list.value;
      const button = node('button', { type: 'button', class: 'chosen', 'aria-label': words.remove(label) }, node('span', { lang: list.selectedOptions[0]?.lang || document.documentElement.lang }, label), node('span', { 'aria-hidden': 'true' }, ' ✕'));
      button.addEventListener('click', () => {
        list.value = '';
        showLine();
        onChange();
        // The pressed button is gone; the keyboard goes on from the next one, or from the fold.
        (line.querySelector('button') ?? fold.querySelector('summary'))?.focus();
      });
      return button;
    }));
    line.hidden = set.length === 0;
  };

  fold.hidden = false;
  fold.addEventListener('change', () => {
    showLine();
    onChange();
  });
  fold.addEventListener('toggle', () => void addPlaces(listOf('place'), pageLanguage));
  return {
    read: () => {
      const chosen = filterNames.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value !== '');
      return { language: (['zh', 'vi', 'en'] as const).find((each) => each === valueOf('language')), chosen: Object.fromEntries(chosen) satisfies Chosen };
    },
    show: ({ language, chosen }) => {
      for (const list of lists) {
        const value = list.name === 'language' ? (language ?? '') : (filterNames.map((name) => (name === list.name ? chosen[name] : undefined)).find((each) => each !== undefined) ?? '');
        setValue(list, value);
      }
      showLine();
    },
  };
}

async function addPlaces(list: HTMLSelectElement | undefined, language: TextLanguage): Promise<void> {
  if (list === undefined) return;
  try {
    const { place } = await (await indexOf(language)).filters();
    const known = new Set([...list.options].map((option) => option.value));
    list.append(...place.filter(([each]) => !known.has(each)).map(([each]) => node('option', { value: each, lang: isHan(each) ? 'zh-Hans' : 'vi' }, each)));
  } catch (error) {
    // The other lists work without; the search itself says when the index cannot be fetched.
    console.warn(error);
  }
}

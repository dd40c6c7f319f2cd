import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';

/** A field with something to correct; its name goes with the text above a page of several fields, where the text alone does not tell which. */
export type FieldError = Readonly<{ id: string; text: string; field?: string }>;

/** Everything to correct on a page, above it: takes the focus as it appears, and each line leads to its field. */
export function ErrorSummary({ errors, words }: Readonly<{ errors: readonly FieldError[]; words: SharedWords }>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  const lead = (event: Event, id: string): void => {
    // The address stays that of the page: a fragment would count as a step back.
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{errors.length === 1 ? words.errors.title : fill(words.errors.severalTitle, { count: errors.length })}</h2>
      <ul>{errors.map(({ id, text, field }) => <li key={id}><a href={`#${id}`} onClick={(event) => lead(event, id)}>{field === undefined ? text : fill(words.errors.named, { field, text })}</a></li>)}</ul>
    </div>
  );
}

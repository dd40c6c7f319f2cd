import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useFetched } from './useFetched.ts';

type Words = Readonly<{ loading: string; failed: string }>;

type Drawing<Given extends object> = Readonly<{ words: Words; load: () => Promise<ComponentType<Given>>; given: Given }>;

/** A drawing that is fetched when somebody opens it. What was opened is printed; what was not leaves nothing on paper. */
export function DrawLater<Given extends object>({ title, ...drawing }: Drawing<Given> & Readonly<{ title: string }>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="more drawn" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <Drawn {...drawing} /> : null}
    </details>
  );
}

function Drawn<Given extends object>({ words, load, given }: Drawing<Given>) {
  const found = useFetched(() => load().then((View) => ({ View })));
  if (found === null || found === 'missing') return <p role="status">{found === null ? words.loading : words.failed}</p>;
  return <found.View {...given} />;
}

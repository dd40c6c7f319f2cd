import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

type Props<Given extends object> = Readonly<{
  title: string;
  words: Readonly<{ loading: string; failed: string }>;
  load: () => Promise<ComponentType<Given>>;
  given: Given;
}>;

/** A drawing that is fetched when somebody opens it. What was opened is printed; what was not leaves nothing on paper. */
export function DrawLater<Given extends object>({ title, words, load, given }: Props<Given>) {
  const [view, setView] = useState<Readonly<{ View: ComponentType<Given> }> | 'missing' | null>(null);
  const draw = (isOpen: boolean): void => {
    if (!isOpen || (view !== null && view !== 'missing')) return;
    setView(null);
    load().then((View) => setView({ View }), () => setView('missing'));
  };
  return (
    <details class="more drawn" onToggle={({ currentTarget }) => draw(currentTarget.open)}>
      <summary>{title}</summary>
      {view === null || view === 'missing' ? <p role="status">{view === null ? words.loading : words.failed}</p> : <view.View {...given} />}
    </details>
  );
}

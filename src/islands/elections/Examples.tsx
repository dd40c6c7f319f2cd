import { useTools, type ShownExample } from './tools.ts';

/** The named examples, each of which can be opened. */
export function Examples({ onPick }: Readonly<{ onPick: (example: ShownExample) => void }>) {
  const { examples, words: { page: { take } } } = useTools();
  return (
    <details class="examples noprint">
      <summary>{take.example}</summary>
      <ul>{examples.map((example) => <li key={example.id}><button type="button" class="linkish" onClick={() => onPick(example)}>{example.title}</button></li>)}</ul>
    </details>
  );
}

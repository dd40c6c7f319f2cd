import type { SharedWords } from '../../words/calculator/index.ts';

/** Opens a case that was downloaded earlier. */
export function OpenFile({ words: { open }, onFile }: Readonly<{ words: Pick<SharedWords, 'open'>; onFile: (file: File) => void }>) {
  return (
    <details class="more">
      <summary>{open.title}</summary>
      <p>
        <label for="open-file">{open.label}</label>
        <input
          id="open-file" type="file" accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import type { OpenedTable } from '../tables.ts';
import { useTools } from '../tools.ts';

/** A table from a file or pasted: what is wrong with it stands on top, and what was read before is kept then. */
export function OpenTable<Read>({ id, read, template, open, onRead }: Readonly<{
  id: string;
  read: string;
  template: Readonly<{ label: string; get: () => void }>;
  open: (file: File) => Promise<OpenedTable<Read>>;
  /** Takes what was read; may say something of it. */
  onRead: (value: Read) => string;
}>) {
  const { own: { many: words }, shared } = useTools();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    setSaid(words.reading);
    try {
      const opened = await open(file);
      setProblems(opened.problems);
      setSaid([opened.read === null ? '' : onRead(opened.read), opened.said].filter((text) => text !== '').join(' '));
    } catch {
      setProblems([shared.takeAway.failed]);
      setSaid('');
    }
  };
  const paste = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('pasted');
    if (typeof typed === 'string' && typed.trim() !== '') void take(new File([typed], 'pasted.csv'));
  };
  return (
    <div class="open-table noprint">
      {problems.length === 0 ? null : (
        <div class="errors" role="alert" tabIndex={-1} ref={(box) => { box?.focus(); }}><h3>{words.problems}</h3>
          <ul>{problems.slice(0, 20).map((text) => <li key={text}>{text}</li>)}</ul>{problems.length > 20 ? <p>{fill(words.more, { n: problems.length - 20 })}</p> : null}</div>
      )}
      <p><label for={`open-${id}`}>{words.open}</label><input id={`open-${id}`} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file !== undefined) void take(file);
        // The same file can be chosen again after it was mended.
        event.currentTarget.value = '';
      }} /></p>
      <form onSubmit={paste}>
        <p><label for={`paste-${id}`}>{words.paste}</label><textarea id={`paste-${id}`} name="pasted" rows={5} spellcheck={false} /></p>
        <div class="row"><button class="btn" type="submit">{read}</button>
          <button class="btn quiet" type="button" onClick={template.get}>{template.label}</button></div>
      </form>
      <p role="status" class="said">{said}</p>
    </div>
  );
}

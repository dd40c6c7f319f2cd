import { useState } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import { download } from '../../shared/index.ts';
import { spreadsheet } from '../later.ts';
import { useTools } from '../tools.ts';

const mostShown = 20;

/** A list from a file or pasted: all of it is taken, or none; what is wrong stands on top, by row and column. */
export function OpenList() {
  const tools = useTools();
  const { words: { island: { list, take: taking } }, shared, dispatch } = tools;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    setSaid(list.reading);
    setProblems([]);
    try {
      const { openVillages } = await spreadsheet();
      const opened = await openVillages(tools, file);
      setProblems(opened.problems);
      setSaid(opened.said);
      if (opened.villages !== null) dispatch({ kind: 'listed', villages: opened.villages });
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
  const template = async (): Promise<void> => {
    const { templateOf } = await spreadsheet();
    download(`${taking.file}.csv`, 'text/csv', templateOf(tools));
  };
  return (
    <div class="open-table noprint">
      {problems.length === 0 ? null : (
        <div class="errors" role="alert" tabIndex={-1} ref={(box) => { box?.focus(); }}><h3>{list.refused}</h3>
          <ul>{problems.slice(0, mostShown).map((text) => <li key={text}>{text}</li>)}</ul>{problems.length > mostShown ? <p>{fill(list.more, { n: problems.length - mostShown })}</p> : null}</div>
      )}
      <p><label for="open-villages">{list.open}</label><input id="open-villages" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file !== undefined) void take(file);
        // The same file can be chosen again after it was mended.
        event.currentTarget.value = '';
      }} /></p>
      <form onSubmit={paste}>
        <p><label for="paste-villages">{list.paste}</label><textarea id="paste-villages" name="pasted" rows={4} spellcheck={false} /></p>
        <p class="hint">{list.pasteHint}</p>
        <div class="row"><button class="btn quiet" type="submit">{list.read}</button><button class="btn quiet" type="button" onClick={() => void template()}>{list.template}</button></div>
      </form>
      <p role="status" class="said">{said}</p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { HouseholdResult } from '../../rules/points/index.ts';
import { atOnce } from '../shared/index.ts';
import { fill } from '../../words/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { Booklet } from './Booklet.tsx';
import { VisitSheet } from './VisitSheet.tsx';

/** To print, to a file and back. What only a command needs is fetched with it. */
export function TakeAway(props: HouseholdProps & Readonly<{ result: HouseholdResult }>) {
  const { words, words: { take }, book, onBook, onChosen, result } = props;
  const [said, setSaid] = useState('');
  const [printing, setPrinting] = useState<'page' | 'sheet'>('page');
  const save = async (kind: 'json' | 'csv') => {
    const { saveHousehold } = await import('./files.ts');
    saveHousehold(kind, props, result);
  };
  const keep = async () => {
    const { keepHousehold } = await import('./files.ts');
    setSaid(keepHousehold(props) ? words.keptHousehold.done : words.kept.problems.notAllowed);
  };
  const print = (next: typeof printing) => {
    atOnce(() => setPrinting(next));
    window.print();
  };
  const open = async ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>) => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const { openHousehold } = await import('./files.ts');
    const read = await openHousehold(file, props);
    field.value = '';
    if (!read.ok) { setSaid(fill(take.refused, { why: read.why })); return; }
    onBook(read.book);
    onChosen(read.chosen);
    setSaid(take.opened);
  };
  return (
    <section class="takeaway">
      <h2>{take.title}</h2>
      <div class="row">
        {book.months.length === 0 ? null : (
          <>
            <button type="button" class="btn quiet" onClick={() => void keep()}>{words.keptHousehold.keep}</button>
            <button type="button" class="btn quiet" onClick={() => print('page')}>{take.print}</button>
            <button type="button" class="btn quiet" onClick={() => void save('json')}>{take.json}</button>
            <button type="button" class="btn quiet" onClick={() => void save('csv')}>{take.csv}</button>
          </>
        )}
        <button type="button" class="btn quiet" onClick={() => print('sheet')}>{words.print.printVisit}</button>
        <label class="btn quiet">{take.open}<input class="hidden" type="file" accept=".json,application/json" onChange={(event) => void open(event)} /></label>
      </div>
      <p class="said" role="status">{said}</p>
      {printing === 'sheet' ? <VisitSheet {...props} /> : <Booklet {...props} />}
    </section>
  );
}

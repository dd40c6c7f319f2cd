import { useMemo, useState } from 'preact/hooks';
import { considerPart, noFacts, partIds, type Facts, type ISODate, type PartResult } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { hasFacts, isFilled, type Screen } from './groups.ts';
import { readingsOf } from './Readings.tsx';
import { readingWords } from './say.ts';
import { useTools } from './tools.ts';

type TakeProps = Readonly<{
  facts: Facts; rulesOn: ISODate | null; today: ISODate; screen: Screen;
  onOpen: (facts: Facts, rulesOn: ISODate | null, screen: Screen) => void;
}>;

/** To print, to files, into a calendar, as a link, and back; and the questions to take to the office. */
export function TakeAway({ facts, rulesOn, today, screen, onOpen }: TakeProps) {
  const tools = useTools();
  const { words: { page: { take } } } = tools;
  const [said, setSaid] = useState('');
  const given = useMemo(() => partIds.filter((part) => isFilled(part, facts) || (part === screen && hasFacts(part, facts))), [facts, screen]);
  const results = (): readonly PartResult[] => given.map((part) => considerPart(part, tools.scheme, facts, { rulesOn, today, chosen: {} }));
  const files = () => import('./files.ts');
  const save = async (kind: 'json' | 'csv' | 'ics'): Promise<void> => {
    const file = await files();
    if (kind === 'json') file.saveCase(facts, rulesOn, tools);
    else if (kind === 'csv') file.saveTable(results(), tools);
    else file.saveDays(results(), tools);
  };
  const link = async (): Promise<void> => {
    const address = (await files()).linkOf(facts, rulesOn, screen);
    try {
      await navigator.clipboard.writeText(address);
      setSaid(take.copied);
    } catch {
      history.replaceState(null, '', address);
      setSaid(take.copyFailed);
    }
  };
  const open = async ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>): Promise<void> => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const read = await (await files()).openCase(file, tools);
    field.value = '';
    if (!read.ok) { setSaid(fill(take.refusedCase, { why: read.why })); return; }
    onOpen(read.facts, read.rulesOn, screen);
    setSaid(take.openedCase);
  };
  const erase = (): void => {
    onOpen(noFacts, null, screen);
    setSaid(take.erased);
  };
  const asks = useMemo(() => [...new Set(results().flatMap(readingsOf))], [given, facts, rulesOn, today]);
  return (
    <section class="take">
      <div class="noprint">
        <h2>{take.title}</h2>
        <div class="row">
          {given.length === 0 ? null : (
            <>
              <button type="button" class="btn quiet" onClick={() => window.print()}>{take.print}</button>
              <button type="button" class="btn quiet" onClick={() => void save('json')}>{take.json}</button>
              <button type="button" class="btn quiet" onClick={() => void save('csv')}>{take.csv}</button>
              <button type="button" class="btn quiet" onClick={() => void save('ics')}>{take.calendar}</button>
              <button type="button" class="btn quiet" onClick={() => void link()}>{take.link}</button>
              <button type="button" class="btn quiet" onClick={erase}>{take.erase}</button>
            </>
          )}
          <label class="btn quiet">{take.open}<input class="hidden" type="file" accept=".json,application/json" onChange={(event) => void open(event)} /></label>
        </div>
        <p class="said" role="status">{said}</p>
        <p class="hint">{take.linkHint}</p>
      </div>
      {asks.length === 0 ? null : (
        <section class="slip">
          <h3>{tools.words.page.slipTitle}</h3>
          <ul>{asks.map((id) => <li key={id}>{readingWords(tools, id).ask}<span class="blank" aria-hidden="true" /></li>)}</ul>
        </section>
      )}
    </section>
  );
}

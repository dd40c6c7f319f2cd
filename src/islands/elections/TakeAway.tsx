import { useMemo, useState } from 'preact/hooks';
import { considerPart, hasFacts, isFilled, partIds, type ISODate, type PartResult } from '../../rules/elections/index.ts';
import { fill } from '../../words/index.ts';
import { QrLater } from '../qr/index.ts';
import { copied, DrawLater, ShareLink } from '../shared/index.ts';
import type { Screen } from './groups.ts';
import { readingsOf } from './Readings.tsx';
import { readingWords } from './say.ts';
import { nothing, useTools, type Given } from './tools.ts';

type TakeProps = Readonly<{
  given: Given; today: ISODate; screen: Screen;
  onOpen: (given: Given, screen: Screen) => void;
}>;

/** To print, to files, into a calendar, as a link, and back; and the questions to take to the office. */
export function TakeAway({ given, today, screen, onOpen }: TakeProps) {
  const tools = useTools();
  const { words: { page: { take } }, shared } = tools;
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const { facts, rulesOn, chosen } = given;
  const filled = useMemo(() => partIds.filter((part) => isFilled(part, facts) || (part === screen && hasFacts(part, facts))), [facts, screen]);
  const results = (): readonly PartResult[] => filled.map((part) => considerPart(part, tools.scheme, facts, { rulesOn, today, chosen }));
  const files = () => import('./files.ts');
  const save = async (kind: 'json' | 'csv' | 'ics'): Promise<void> => {
    const file = await files();
    if (kind === 'json') file.saveCase(given, tools);
    else if (kind === 'csv') file.saveTable(results(), tools);
    else file.saveDays(results(), tools);
  };
  const link = async (): Promise<void> => {
    const made = (await files()).linkOf(given, screen);
    const isCopied = await copied(made);
    setAddress(isCopied ? null : made);
    setSaid(isCopied ? take.copied : take.copyFailed);
  };
  const open = async ({ currentTarget: field }: Readonly<{ currentTarget: HTMLInputElement }>): Promise<void> => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const read = await (await files()).openCase(file, tools);
    field.value = '';
    if (!read.ok) { setSaid(fill(take.refusedCase, { why: read.why })); return; }
    onOpen(read.given, screen);
    setSaid(take.openedCase);
  };
  const erase = (): void => {
    onOpen(nothing, screen);
    setSaid(take.erased);
  };
  const asks = useMemo(() => [...new Set(results().flatMap(readingsOf))], [filled, given, today]);
  return (
    <>
    {filled.length === 0 ? null : <DrawLater title={shared.beside.compare} words={shared.takeAway} load={() => import('./compare/comparison.ts').then(({ CompareElections }) => CompareElections)} given={{ given, today, filled }} />}
    <section class="take">
      <div class="noprint">
        <h2>{take.title}</h2>
        <div class="row">
          {filled.length === 0 ? null : (
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
        <ShareLink words={shared} link={address} />
        <p class="hint">{take.linkHint}</p>
      </div>
      {filled.length === 0 ? null : <QrLater words={shared} link={async () => (await files()).linkOf(given, screen)} note={take.linkHint} onFile={() => void save('json')} />}
      {asks.length === 0 ? null : (
        <section class="slip">
          <h3>{tools.words.page.slipTitle}</h3>
          <ul>{asks.map((id) => <li key={id}>{readingWords(tools, id).ask}<span class="blank" aria-hidden="true" /></li>)}</ul>
        </section>
      )}
    </section>
    </>
  );
}

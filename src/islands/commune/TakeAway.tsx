import { useEffect, useState } from 'preact/hooks';
import type { Certified } from '../../rules/engine/certify/index.ts';
import type { ISODate } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import { QrLater } from '../qr/index.ts';
import { copied, download, erase, keep, OpenFile, ownAddress, readKept, ShareLink, today, type Kept, type Notice } from '../shared/index.ts';
import { files } from './later.ts';
import type { Opened } from './files.ts';
import { caseOf, type Action, type State } from './state.ts';
import { dayText, useTools } from './tools.ts';

/** Ways to take the case away and to open one, with examples. */
export function TakeAway({ state, result, dispatch, onOpen }: Readonly<{
  state: State; result: Certified; dispatch: (action: Action) => void; onOpen: (opening: Promise<Opened>, notice: Notice) => void;
}>) {
  const tools = useTools();
  const { own, shared, certification: { rules }, examples } = tools;
  const { takeAway, saved } = shared;
  const [said, setSaid] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => setKept(readKept(rules.calculator)), []);
  const name = `${own.take.file}-${String(state.facts.answers['evaluation.year'])}`;
  const run = (make: () => Promise<string>): void => void make().then(setSaid, () => setSaid(takeAway.failed));
  const json = async (): Promise<string> => {
    const { fileOf } = await files();
    download(`${name}.json`, 'application/json', fileOf(caseOf(rules, state), result));
    return '';
  };
  const csv = async (): Promise<string> => {
    const { csvOf } = await files();
    download(`${name}.csv`, 'text/csv', csvOf(tools, state, result));
    return '';
  };
  const address = async (): Promise<string> => ownAddress() + (await files()).linkOf(caseOf(rules, state));
  const share = async (): Promise<string> => {
    const made = await address();
    setLink(made);
    return await copied(made) ? takeAway.copied : '';
  };
  const keepIt = async (): Promise<string> => {
    const { storedCase } = await files();
    return keep(rules.calculator, { day: today(), value: storedCase(caseOf(rules, state)) }) ? saved.kept : saved.failed;
  };
  return (
    <>
      <section class="take noprint">
        <h2>{takeAway.title}</h2>
        <p>{own.private}</p>
        <div class="row">
          <button class="btn quiet" type="button" onClick={() => { print(); }}>{own.take.print}</button>
          <button class="btn quiet" type="button" onClick={() => run(share)}>{takeAway.link}</button>
          <button class="btn quiet" type="button" onClick={() => run(json)}>{takeAway.json}</button>
          <button class="btn quiet" type="button" onClick={() => run(csv)}>{own.take.csv}</button>
          <button class="btn quiet" type="button" onClick={() => run(keepIt)}>{saved.keep}</button>
        </div>
        <ShareLink words={shared} link={link} />
        {link === null ? null : <p class="hint">{takeAway.linkNote}</p>}
        <p role="status" class="said">{said}</p>
        {kept === null ? null : (
          <div class="kept">
            <p>{fill(saved.found, { day: dayText(kept.day as ISODate, tools) })}</p>
            <div class="row"><button class="btn quiet" type="button" onClick={() => onOpen(files().then(({ openStored }) => openStored(rules, kept.value)), { kind: 'opened', from: 'device' })}>{saved.open}</button>
              <button class="btn quiet" type="button" onClick={() => { erase(rules.calculator); setKept(null); setSaid(saved.erased); }}>{saved.erase}</button></div>
          </div>
        )}
        <details class="more">
          <summary>{own.take.examples}</summary>
          <ul class="plainlist">{examples.map(({ id, title, facts }) => (
            <li key={id}><button class="textlink" type="button" onClick={() => dispatch({ kind: 'opened', case: { facts, readings: {} }, notice: { kind: 'example', title } })}>{title}</button></li>
          ))}</ul>
        </details>
        <OpenFile words={shared} onFile={(file) => onOpen(files().then(({ openFile }) => openFile(rules, file)), { kind: 'opened', from: 'file' })} />
        <p><button class="textlink" type="button" onClick={() => dispatch({ kind: 'startedAgain' })}>{own.take.again}</button></p>
      </section>
      <QrLater words={shared} link={address} onFile={() => run(json)} />
    </>
  );
}

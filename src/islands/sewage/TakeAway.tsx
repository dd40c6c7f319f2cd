import { useEffect, useState } from 'preact/hooks';
import { plansStepByStep, type CoverageDone, type CoverageResult } from '../../rules/engine/coverage/index.ts';
import type { ISODate } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import { QrLater } from '../qr/index.ts';
import { copied, download, erase, inPieces, keep, OpenFile, ownAddress, readKept, ShareLink, today, type Kept, type Notice } from '../shared/index.ts';
import { files } from './later.ts';
import { dayText, useTools } from './tools.ts';

type Opening = ReturnType<Awaited<ReturnType<typeof files>>['openFile']>;

/** Ways to take the case away and to open one, with examples. The list of villages goes into files, never into a link. */
export function TakeAway({ result, onOpen }: Readonly<{ result: CoverageDone; onOpen: (opening: Opening, from: Extract<Notice, { kind: 'opened' }>['from']) => void }>) {
  const tools = useTools();
  const { words: { island: { take, private: priv } }, shared, scheme, examples, state, dispatch } = tools;
  const { takeAway, saved } = shared;
  const [said, setSaid] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => setKept(readKept(scheme.calculator)), []);
  const run = (make: () => Promise<string>): void => void make().then(setSaid, () => setSaid(takeAway.failed));
  const whole = async (): Promise<CoverageResult> => ({ ...result, build: await inPieces(plansStepByStep(scheme, state.given, state.chosen)) });
  const json = async (): Promise<string> => {
    const { fileOf } = await files();
    download(`${take.file}.json`, 'application/json', fileOf(tools, await whole()));
    return '';
  };
  const csv = async (): Promise<string> => {
    const { csvOf } = await files();
    download(`${take.file}.csv`, 'text/csv', csvOf(tools, await whole()));
    return '';
  };
  const address = async (): Promise<string> => ownAddress() + (await files()).linkOf(tools);
  const share = async (): Promise<string> => {
    const made = await address();
    setLink(made);
    const done = await copied(made) ? takeAway.copied : '';
    return state.given.villages.length === 0 ? done : `${done} ${take.noVillages}`;
  };
  const keepIt = async (): Promise<string> => {
    const { stored } = await files();
    return keep(scheme.calculator, { day: today(), value: stored(tools) }) ? saved.kept : saved.failed;
  };
  return (
    <>
      <section class="take noprint">
        <h2>{takeAway.title}</h2>
        <p>{priv}</p>
        <div class="row">
          <button class="btn quiet" type="button" onClick={() => { print(); }}>{take.print}</button>
          <button class="btn quiet" type="button" onClick={() => run(share)}>{takeAway.link}</button>
          <button class="btn quiet" type="button" onClick={() => run(json)}>{takeAway.json}</button>
          <button class="btn quiet" type="button" onClick={() => run(csv)}>{takeAway.csv}</button>
          <button class="btn quiet" type="button" onClick={() => run(keepIt)}>{saved.keep}</button>
        </div>
        <ShareLink words={shared} link={link} />
        <p role="status" class="said">{said}</p>
        {kept === null ? null : (
          <div class="kept">
            <p>{fill(saved.found, { day: dayText(kept.day as ISODate, tools) })}</p>
            <div class="row"><button class="btn quiet" type="button" onClick={() => onOpen(files().then(({ openStored }) => openStored(tools, kept.value)), 'device')}>{saved.open}</button>
              <button class="btn quiet" type="button" onClick={() => { erase(scheme.calculator); setKept(null); setSaid(saved.erased); }}>{saved.erase}</button></div>
          </div>
        )}
        <details class="more">
          <summary>{take.examples}</summary>
          <ul class="plainlist">{examples.map(({ id, title, answers, villages, chosen }) => (
            <li key={id}><button class="textlink" type="button" onClick={() => dispatch({ kind: 'opened', given: { answers, villages }, chosen, notice: { kind: 'example', title } })}>{title}</button></li>
          ))}</ul>
        </details>
        <OpenFile words={shared} onFile={(file) => onOpen(files().then(({ openFile }) => openFile(tools, file)), 'file')} />
        <p><button class="textlink" type="button" onClick={() => dispatch({ kind: 'startedAgain' })}>{take.again}</button></p>
      </section>
      <QrLater words={shared} link={address} note={state.given.villages.length === 0 ? undefined : take.noVillages} onFile={() => run(json)} />
    </>
  );
}

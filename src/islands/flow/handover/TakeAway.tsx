import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copied, download, erase, keep, ownAddress, ShareLink, today } from '../../shared/index.ts';
import type { Judged } from '../state.ts';
import { useTools } from '../tools.ts';
import { qrCode, type QrView } from '../../qr/index.ts';

/** A case as it leaves the page, in each form when that is asked for. */
export type Taken = Readonly<{
  /** For people and other programs, with its result. */
  json: () => object | Promise<object>;
  csv: () => string | Promise<string>;
  /** The fragment of its link. */
  link: () => string;
  /** As it is kept on this device. */
  stored: () => object;
}>;

type TakeAwayProps = Readonly<{
  state: Pick<Judged, 'factsOn'>;
  /** Fetched on the first command that needs it. */
  taken: () => Promise<Taken>;
  /** A case too long for a link. */
  isTooLong?: boolean;
  /** What can be chosen before. */
  children?: ComponentChildren;
}>;

type Said = 'copied' | 'failed' | 'kept' | 'keepFailed' | 'erased' | null;

/** A link as a picture, and the view that draws it. */
type Drawn = Readonly<{ View: QrView; link: string }>;

/** Print, files, link, QR code, and keeping the case on this device. */
export function TakeAway({ state, taken, isTooLong = false, children }: TakeAwayProps) {
  const { shared, own, rules } = useTools();
  const { takeAway, saved, qr } = shared;
  const [said, setSaid] = useState<Said>(null);
  const [link, setLink] = useState<string | null>(null);
  const [code, setCode] = useState<Drawn | null>(null);
  /** Does it and tells what came of it. */
  const run = (act: () => Promise<Said>): void => void act().catch((): Said => 'failed').then(setSaid);
  const name = `${own.file}-${state.factsOn}`;
  const saveJson = async (): Promise<Said> => {
    download(`${name}.json`, 'application/json', `${JSON.stringify(await (await taken()).json(), null, 2)}\n`);
    return null;
  };
  const saveCsv = async (): Promise<Said> => {
    download(`${name}.csv`, 'text/csv', await (await taken()).csv());
    return null;
  };
  const linked = async (): Promise<string> => ownAddress() + (await taken()).link();
  const share = async (): Promise<Said> => {
    const address = await linked();
    setLink(address);
    return await copied(address) ? 'copied' : null;
  };
  const drawCode = async (): Promise<Said> => {
    const [address, View] = await Promise.all([linked(), qrCode()]);
    setCode({ View, link: address });
    return null;
  };
  const keepIt = async (): Promise<Said> => {
    const value = (await taken()).stored();
    return keep(rules.calculator, { day: today(), value }) ? 'kept' : 'keepFailed';
  };
  const texts: Readonly<Record<Exclude<Said, null>, string>> = {
    copied: takeAway.copied, failed: takeAway.failed, kept: saved.kept, keepFailed: saved.failed, erased: saved.erased,
  };
  return (
    <section class="take">
      <div class="noprint">
        <h2>{takeAway.title}</h2>
        <p>{takeAway.lead}</p>
        {children}
        <div class="row">
          <button class="btn" type="button" onClick={() => { print(); }}>{takeAway.print}</button>
          {isTooLong ? null : <button class="btn quiet" type="button" onClick={() => run(share)}>{takeAway.link}</button>}
          <button class="btn quiet" type="button" onClick={() => run(saveJson)}>{takeAway.json}</button>
          <button class="btn quiet" type="button" onClick={() => run(saveCsv)}>{takeAway.csv}</button>
          {isTooLong ? null : <button class="btn quiet" type="button" onClick={() => run(drawCode)}>{qr.make}</button>}
        </div>
        {isTooLong ? null : <p class="hint">{takeAway.linkNote}</p>}
        <ShareLink words={shared} link={link} />
      </div>
      {code === null ? null : <code.View words={shared} link={code.link} onFile={() => run(saveJson)} onRemove={() => setCode(null)} />}
      <div class="noprint">
        <div class="row">
          <button class="btn quiet" type="button" onClick={() => run(keepIt)}>{saved.keep}</button>
          <button class="textlink" type="button" onClick={() => { erase(rules.calculator); setSaid('erased'); }}>{saved.erase}</button>
        </div>
        <p role="status" class="said">{said === null ? '' : texts[said]}</p>
      </div>
    </section>
  );
}

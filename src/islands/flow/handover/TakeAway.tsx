import { useState } from 'preact/hooks';
import { copied, ShareLink } from '../../shared/index.ts';
import { useTools } from '../tools.ts';
import { qrCode, type QrView } from '../../qr/index.ts';

/** Ways to take the case away; each says whether it worked. */
export type TakeAwayActions = Readonly<{
  onJson: () => Promise<boolean>;
  onCsv: () => Promise<boolean>;
  /** The address with the case in its fragment, null when it could not be made; no way at all for a case too long for one. */
  onLink: (() => Promise<string | null>) | null;
  onKeep: () => boolean | Promise<boolean>;
  onErase: () => void;
}>;

type Said = 'copied' | 'failed' | 'kept' | 'keepFailed' | 'erased' | null;

/** A link as a picture, and the view that draws it. */
type Drawn = Readonly<{ View: QrView; link: string }>;

/** Print, files, link, QR code, and keeping the case on this device. */
export function TakeAway({ onJson, onCsv, onLink, onKeep, onErase }: TakeAwayActions) {
  const { shared } = useTools();
  const { takeAway, saved, qr } = shared;
  const [said, setSaid] = useState<Said>(null);
  const [link, setLink] = useState<string | null>(null);
  const [code, setCode] = useState<Drawn | null>(null);
  const run = async (make: () => Promise<boolean>): Promise<void> => setSaid(await make().catch(() => false) ? null : 'failed');
  const made = async (): Promise<string | null> => await onLink?.().catch(() => null) ?? null;
  const share = async (): Promise<void> => {
    const address = await made();
    if (address === null) {
      setSaid('failed');
      return;
    }
    setLink(address);
    setSaid(await copied(address) ? 'copied' : null);
  };
  const drawCode = async (): Promise<boolean> => {
    const [address, View] = await Promise.all([made(), qrCode()]);
    if (address !== null) setCode({ View, link: address });
    return address !== null;
  };
  const texts: Readonly<Record<Exclude<Said, null>, string>> = {
    copied: takeAway.copied, failed: takeAway.failed, kept: saved.kept, keepFailed: saved.failed, erased: saved.erased,
  };
  return (
    <section class="take">
      <div class="noprint">
        <h2>{takeAway.title}</h2>
        <p>{takeAway.lead}</p>
        <div class="row">
          <button class="btn" type="button" onClick={() => { print(); }}>{takeAway.print}</button>
          {onLink === null ? null : <button class="btn quiet" type="button" onClick={() => void share()}>{takeAway.link}</button>}
          <button class="btn quiet" type="button" onClick={() => void run(onJson)}>{takeAway.json}</button>
          <button class="btn quiet" type="button" onClick={() => void run(onCsv)}>{takeAway.csv}</button>
          {onLink === null ? null : <button class="btn quiet" type="button" onClick={() => void run(drawCode)}>{qr.make}</button>}
        </div>
        {onLink === null ? null : <p class="hint">{takeAway.linkNote}</p>}
        <ShareLink words={shared} link={link} />
      </div>
      {code === null ? null : <code.View words={shared} link={code.link} onFile={() => void run(onJson)} onRemove={() => setCode(null)} />}
      <div class="noprint">
        <div class="row">
          <button class="btn quiet" type="button" onClick={() => void Promise.resolve(onKeep()).then((kept) => setSaid(kept ? 'kept' : 'keepFailed'))}>{saved.keep}</button>
          <button class="textlink" type="button" onClick={() => { onErase(); setSaid('erased'); }}>{saved.erase}</button>
        </div>
        <p role="status" class="said">{said === null ? '' : texts[said]}</p>
      </div>
    </section>
  );
}

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { SharedWords } from '../../words/calculator/index.ts';
import { qrCode } from './later.ts';
import type { QrCode } from './QrCode.tsx';

/** The view of a code, for those who fetch it later. */
export type QrView = ComponentType<Parameters<typeof QrCode>[0]>;

type Props = Readonly<{
  words: Pick<SharedWords, 'qr' | 'takeAway'>;
  /** The link with the case, made when it is asked for. */
  link: () => Promise<string>;
  /** What the link leaves out, if anything. */
  note?: string | undefined;
  /** Instead of a code, where the link is too long for one. */
  onFile: () => void;
}>;

/** A button that draws the link of a case as a QR code; the code stays as it was drawn until it is drawn again or taken away. */
export function QrLater({ words, link, note, onFile }: Props) {
  const [code, setCode] = useState<Readonly<{ View: QrView; link: string }> | 'failed' | null>(null);
  const draw = async (): Promise<void> => {
    const [address, View] = await Promise.all([link(), qrCode()]);
    setCode({ View, link: address });
  };
  return (
    <>
      <p class="row noprint"><button class="btn quiet" type="button" onClick={() => void draw().catch(() => setCode('failed'))}>{words.qr.make}</button></p>
      <p role="status" class="said noprint">{code === 'failed' ? words.takeAway.failed : ''}</p>
      {code === null || code === 'failed' ? null : <code.View words={words} link={code.link} note={note} onFile={onFile} onRemove={() => setCode(null)} />}
    </>
  );
}

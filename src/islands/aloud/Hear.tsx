import { useEffect, useRef, useState } from 'preact/hooks';
import { spokenHere, voiceFor } from './voice.ts';

/** Reads the result in which it stands (`of` finds it), or stops; there only where a voice of the device speaks the language of the page. */
export function Hear({ words, of = '.result' }: Readonly<{ words: Readonly<{ hear: string; stop: string }>; of?: string }>) {
  const [hasVoice, setHasVoice] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = (): void => setHasVoice(voiceFor(spokenHere(), speechSynthesis.getVoices()) !== undefined);
    speechSynthesis.addEventListener('voiceschanged', look);
    look();
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      stop.current();
    };
  }, []);
  const press = async (): Promise<void> => {
    const result = button.current?.closest(of);
    if (isReading || !result) {
      stop.current();
      return;
    }
    // Some browsers let a page speak only if it began within the press itself.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    setIsReading(true);
    const { readAloud, stopReading } = await import('./reader.ts');
    stop.current = stopReading;
    readAloud([result], { onEnd: () => setIsReading(false) });
  };
  return hasVoice ? <button ref={button} class="btn quiet" type="button" onClick={() => void press()}>{isReading ? words.stop : words.hear}</button> : null;
}

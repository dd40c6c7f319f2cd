import { addSheet } from '../shared/index.ts';
import sheet from './aloud.css?inline';
import { sayable } from './sayable.ts';
import { sentencesOf } from './sentences.ts';
import { spokenHere, voiceFor } from './voice.ts';

/** What the page shows while it is read to somebody. */
export type Listener = Readonly<{
  /** Another element is being read. */
  onPart?: (part: Element) => void;
  /** Nothing is read any more: it came to an end, or was stopped. */
  onEnd: () => void;
}>;

const name = 'aloud';
let isStyled = false;
let now: Readonly<{ end: () => void }> | null = null;

/** Ends the reading, if there is one. */
export function stopReading(): void {
  now?.end();
}

/**
 * Reads these elements to the reader, one sentence after the other, and marks the sentence. Whatever was read before is
 * stopped; leaving the page or the key Escape stops it as well.
 */
export function readAloud(parts: readonly Element[], { onPart, onEnd }: Listener): void {
  stopReading();
  if (!isStyled) addSheet(sheet);
  isStyled = true;
  const lang = spokenHere();
  const voice = voiceFor(lang, speechSynthesis.getVoices());
  // A voice that was taken away since it was offered: the browser would choose another, perhaps one of the network.
  if (voice === undefined) {
    onEnd();
    return;
  }
  const leave = new AbortController();
  const end = (): void => {
    if (now !== own) return;
    now = null;
    leave.abort();
    speechSynthesis.cancel();
    unmark();
    onEnd();
  };
  const own = { end };
  now = own;
  addEventListener('pagehide', end, leave);
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') end(); }, leave);

  const readPart = (index: number): void => {
    const part = parts[index];
    if (part === undefined) {
      end();
      return;
    }
    onPart?.(part);
    const sentences = sentencesOf(part);
    const readSentence = (place: number): void => {
      if (now !== own) return;
      const sentence = sentences[place];
      if (sentence === undefined) {
        readPart(index + 1);
        return;
      }
      mark(sentence.range);
      const utterance = new SpeechSynthesisUtterance(sayable(sentence.text, lang));
      utterance.lang = voice.lang;
      utterance.voice = voice;
      utterance.onend = () => readSentence(place + 1);
      // Cancelled by `end`, or a voice that failed: there is no use in going on.
      utterance.onerror = end;
      speechSynthesis.speak(utterance);
    };
    readSentence(0);
  };
  readPart(0);
}

/** Marks what is read and brings it into sight; a browser without highlights still scrolls. */
function mark(range: Range): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.85) {
    scrollBy({ top: top - innerHeight / 3, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  }
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}

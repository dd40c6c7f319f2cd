import { spokenHere, voiceFor } from './voice.ts';

/**
 * Offers to read a text aloud, in the box that wanders from clause to clause, where a voice of the device speaks the language of
 * the page; the reading itself is fetched when it is asked for.
 */
export function offerVoice(box: HTMLElement | null, place: (clause: Element) => void): void {
  if (!box || !('speechSynthesis' in window)) return;
  const offer = () => {
    if (voiceFor(spokenHere(), speechSynthesis.getVoices()) === undefined || box.querySelector('.hear')) return;
    const button = document.createElement('button');
    button.className = 'chip hear';
    button.textContent = box.dataset['hear'] ?? '';
    button.addEventListener('click', () => {
      // Some browsers let a page speak only if it began within the press itself.
      speechSynthesis.speak(new SpeechSynthesisUtterance(''));
      void import('./hear.ts').then(({ hearFrom }) => hearFrom(box, button, place));
    });
    box.firstElementChild?.after(button);
  };
  speechSynthesis.addEventListener('voiceschanged', offer);
  offer();
}

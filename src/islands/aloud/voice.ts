import type { Spoken } from './sayable.ts';

/** The language of this page. */
export function spokenHere(): Spoken {
  const lang = document.documentElement.lang.slice(0, 2);
  return lang === 'vi' || lang === 'en' ? lang : 'zh';
}

/**
 * The best voice of this device for a language, for Chinese of the mainland before others; none where there is none. Some browsers offer
 * voices of the network besides: they would be sent what is read, and no result leaves the device.
 */
export function voiceFor(lang: Spoken, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number => (/zh[-_](hans[-_])?cn|^cmn/iu.test(voice.lang) ? 0 : /[-_]hk|^yue/iu.test(voice.lang) ? 2 : 1);
  return voices.filter((voice) => voice.localService && (lang === 'zh' ? /^(zh|cmn)/iu : new RegExp(`^${lang}`, 'iu')).test(voice.lang)).sort((a, b) => rank(a) - rank(b))[0];
}

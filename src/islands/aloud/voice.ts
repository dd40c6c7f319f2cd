import type { Spoken } from './sayable.ts';

/** The language of this page. */
export function spokenHere(): Spoken {
  const lang = document.documentElement.lang.slice(0, 2);
  return lang === 'vi' || lang === 'en' ? lang : 'zh';
}

/** The best voice for a language: of the mainland before others for Chinese, and one that needs no network; none where there is none. */
export function voiceFor(lang: Spoken, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number => (/zh[-_](hans[-_])?cn|^cmn/iu.test(voice.lang) ? 0 : /[-_]hk|^yue/iu.test(voice.lang) ? 4 : 2) + (voice.localService ? 0 : 1);
  return voices.filter((voice) => (lang === 'zh' ? /^(zh|cmn)/iu : new RegExp(`^${lang}`, 'iu')).test(voice.lang)).sort((a, b) => rank(a) - rank(b))[0];
}

import { describe, expect, it } from 'vitest';
import { voiceFor } from '../../../src/islands/aloud/voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService, name: lang, voiceURI: lang, default: false }) satisfies SpeechSynthesisVoice;

describe('the voice that reads', () => {
  it('is one of the device: a voice of the network would be sent the result to read it', () => {
    expect(voiceFor('zh', [voice('zh-CN', false)])).toBeUndefined();
    expect(voiceFor('zh', [voice('zh-CN', false), voice('zh-TW')])?.lang).toBe('zh-TW');
  });

  it('speaks the language of the page, for Chinese that of the mainland before others', () => {
    expect(voiceFor('vi', [voice('en-US'), voice('zh-CN')])).toBeUndefined();
    expect(voiceFor('vi', [voice('en-US'), voice('vi-VN')])?.lang).toBe('vi-VN');
    expect(voiceFor('zh', [voice('zh-HK'), voice('zh-TW'), voice('zh_CN_#Hans'), voice('en-GB')])?.lang).toBe('zh_CN_#Hans');
    expect(voiceFor('zh', [voice('yue-HK'), voice('zh-TW')])?.lang).toBe('zh-TW');
  });
});

/** Reading aloud: sentences of the page, said by a voice of the reader's own device. */
export { Hear } from './Hear.tsx';
export { offerVoice } from './offer.ts';
export { readAloud, stopReading, type Listener } from './reader.ts';
export { sayable, type Spoken } from './sayable.ts';
export { spans } from './sentences.ts';
export { spokenHere, voiceFor } from './voice.ts';

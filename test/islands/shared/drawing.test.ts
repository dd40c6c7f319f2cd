import { options } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerFirst, soon } from '../../../src/islands/shared/drawing.ts';

let heard = new EventTarget();
let frames: (() => void)[] = [];
let done: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [heard, frames, done] = [new EventTarget(), [], []];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  answerFirst();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete options.debounceRendering;
});

const happens = (kind: string): boolean => heard.dispatchEvent(new Event(kind));
const changes = (what: string): void => options.debounceRendering?.(() => { done.push(`${what} drawn`); });
const work = (what: string) => (): void => { done.push(what); };

function nextPicture(): void {
  for (const call of frames.splice(0)) call();
  vi.advanceTimersToNextTimer();
}

it('works out and draws what a press leads to after the next picture', async () => {
  happens('pointerdown');
  soon(() => { done.push('result'); changes('result'); });
  await Promise.resolve();
  expect(done).toEqual([]);
  nextPicture();
  expect(done).toEqual(['result', 'result drawn']);
});

it('works out at once what nobody pressed for, and draws it before anything else happens', async () => {
  soon(work('today'));
  changes('today');
  expect(done).toEqual(['today']);
  await Promise.resolve();
  expect(done).toEqual(['today', 'today drawn']);
});

it.each(['pointerdown', 'keydown', 'beforeinput', 'popstate'])('%s finds drawn what the press before it led to', (kind) => {
  happens('pointerdown');
  soon(work('result'));
  changes('result');
  happens(kind);
  expect(done).toEqual(['result', 'result drawn']);
});

it('a letter that stands in its field already does not end what a press began before it', () => {
  happens('pointerdown');
  soon(work('first'));
  happens('input');
  soon(work('second'));
  expect(done).toEqual([]);
  nextPicture();
  expect(done).toEqual(['first', 'second']);
});

it('a second press is answered first like the one before it', async () => {
  happens('pointerdown');
  soon(() => changes('first'));
  happens('pointerdown');
  await Promise.resolve();
  changes('second');
  await Promise.resolve();
  expect(done).toEqual(['first drawn']);
  nextPicture();
  expect(done).toEqual(['first drawn', 'second drawn']);
});

it('a step back is drawn at once, and what a link leads to after its press is answered', async () => {
  happens('keydown');
  vi.advanceTimersToNextTimer();
  happens('popstate');
  changes('the screen before');
  await Promise.resolve();
  expect(done).toEqual(['the screen before drawn']);
  happens('keydown');
  happens('popstate');
  changes('the screen of the link');
  await Promise.resolve();
  expect(done).toEqual(['the screen before drawn']);
  nextPicture();
  expect(done).toEqual(['the screen before drawn', 'the screen of the link drawn']);
});

it('draws what can be drawn when something cannot be worked out', () => {
  happens('pointerdown');
  soon(() => { changes('what it is about'); throw new Error('no'); });
  expect(nextPicture).toThrow('no');
  expect(done).toEqual(['what it is about drawn']);
});

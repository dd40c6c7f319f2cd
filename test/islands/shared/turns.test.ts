import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeTurn } from '../../../src/islands/shared/turns.ts';

const heard = new EventTarget();
let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  vi.stubGlobal('removeEventListener', heard.removeEventListener.bind(heard));
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shown = (): void => {
  for (const call of frames.splice(0)) call();
};

it('draws nothing before the screen is shown, then one part in each turn', () => {
  const drawn: string[] = [];
  for (const name of ['a', 'b', 'c']) takeTurn(() => drawn.push(name));
  expect(drawn).toEqual([]);
  shown();
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['a', 'b']);
  vi.runAllTimers();
  expect(drawn).toEqual(['a', 'b', 'c']);
});

it('draws in a window that shows nothing too', () => {
  const drawn: string[] = [];
  takeTurn(() => drawn.push('a'));
  vi.runAllTimers();
  expect(drawn).toEqual(['a']);
  shown();
  vi.runAllTimers();
  expect(drawn).toEqual(['a']);
});

it('draws the parts of a part before what stands below it', () => {
  const drawn: string[] = [];
  takeTurn(() => {
    drawn.push('cards');
    for (const name of ['first card', 'second card']) takeTurn(() => drawn.push(name));
  });
  takeTurn(() => drawn.push('what to take away'));
  shown();
  vi.runAllTimers();
  expect(drawn).toEqual(['cards', 'first card', 'second card', 'what to take away']);
});

it('leaves out what was taken back, waiting or just come', () => {
  const drawn: string[] = [];
  takeTurn(() => drawn.push('a'));
  const back = takeTurn(() => drawn.push('b'));
  takeTurn(() => drawn.push('c'));
  shown();
  vi.advanceTimersToNextTimer();
  back();
  takeTurn(() => drawn.push('d'))();
  vi.runAllTimers();
  expect(drawn).toEqual(['a', 'c']);
});

it('draws everything at once for paper, parts of parts included', () => {
  const drawn: string[] = [];
  takeTurn(() => {
    drawn.push('cards');
    takeTurn(() => drawn.push('card'));
  });
  takeTurn(() => drawn.push('answers'));
  heard.dispatchEvent(new Event('beforeprint'));
  expect(drawn).toEqual(['cards', 'card', 'answers']);
  heard.dispatchEvent(new Event('afterprint'));
  takeTurn(() => drawn.push('later'));
  expect(drawn).not.toContain('later');
  vi.runAllTimers();
  expect(drawn).toContain('later');
});

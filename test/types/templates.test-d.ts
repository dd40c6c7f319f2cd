import { describe, expectTypeOf, it } from 'vitest';
import { fill, type Counted, type GapsIn, type Template } from '../../src/words/template.ts';
import type { InOtherWords } from '../../src/words/calculator/shared/type.ts';

/** Compiles only where this says all that is wanted. */
function says<Wanted>(text: Wanted): Wanted {
  return text;
}

type Chinese = Readonly<{ whole: '{least} 到 {most} 的整数'; left: Readonly<{ other: '还有 {n} 个' }>; plain: '是' }>;
type English = InOtherWords<Chinese, 'one'>;
const english: English = { whole: 'from {least} to {most}', left: { one: '1 left', other: '{n} left' }, plain: 'Yes' };

describe('a sentence in another language', () => {
  it('has the gaps of the first', () => {
    expectTypeOf<GapsIn<'{least} 到 {most} 的整数'>>().toEqualTypeOf<'least' | 'most'>();
    says<English>(english);
    // @ts-expect-error the most is not said
    says<English>({ ...english, whole: 'from {least} up' });
    // @ts-expect-error nor by another name
    says<English>({ ...english, whole: 'from {least} to {highest}' });
  });

  it('counts in each form its language has', () => {
    // @ts-expect-error one thing is not "1 things"
    says<English>({ ...english, left: { other: '{n} left' } });
    // @ts-expect-error the number is not said
    says<Counted<'one'>>({ one: 'one', other: 'several' });
    says<InOtherWords<Chinese>>({ ...english, left: { other: 'còn {n}' } });
  });
});

describe('a sentence is filled whole', () => {
  const text: Template<'least' | 'most'> = 'from {least} to {most}';
  it('gap by gap', () => {
    fill(text, { least: 1, most: 2 });
    // @ts-expect-error the most is left open
    fill(text, { least: 1 });
    // @ts-expect-error there is no such gap
    fill('第{n}位', { n: 1, m: 2 });
    // @ts-expect-error the place is left open
    fill('第{n}位', {});
  });
});

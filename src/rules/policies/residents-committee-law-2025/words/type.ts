import type { Reading, ReadingWords } from '../../../vocabulary/index.ts';
import type { readings as shared } from '../../community-organisations/index.ts';
import type { readings } from '../readings.ts';

type Known = (typeof readings)[number] | (typeof shared)[number];

/** The words of every reading; an option without words does not compile. */
export type ReadingsInWords = { readonly [R in Known as R['id']]: ReadingWords<R extends Reading ? R : never> };

/** All words of the policy beside those of the page. */
export type Words = Readonly<{ title: string; intro: string; readings: ReadingsInWords; remarks: Readonly<Record<'misconduct' | 'character' | 'content' | 'holidays' | 'province', string>> }>;

import type { InOtherWords } from '../shared/type.ts';
import type { vi } from './vi.ts';

/** What the calculator of child-friendly communes says; leaving a sentence out does not compile. */
export type CommuneWords = InOtherWords<typeof vi>;

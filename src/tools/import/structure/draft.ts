import type { BlockKind, BlockRole, Suspicion } from '../../../schemas/originals/index.ts';

/** A block on its way: all but the checksum. */
export type Draft = Readonly<{
  id: string; kind: BlockKind; role?: BlockRole; parent: string | null; number: string; label: string; text: string; line: number;
}>;

/** The text as blocks, and what is wrong with its numbers. */
export type Structure = Readonly<{ blocks: readonly Draft[]; suspicious: readonly Suspicion[] }>;

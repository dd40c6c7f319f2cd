import type { ScoreScheme } from '../../../rules/engine/index.ts';

/** A table of maxima as it is kept and taken away, in hundredths of a point. */
export type MaximaFile = Readonly<{ format: 'mingce-maxima'; version: 1; scheme: string; most: readonly (number | null)[] }>;

/** The table as a file. */
export function maximaFile(scheme: string, most: readonly (number | null)[]): MaximaFile {
  return { format: 'mingce-maxima', version: 1, scheme, most };
}

/** Reads a table that was kept or brought; null for anything else, for a table of another length, and for a figure that no criterion can have. */
export function readMaxima(value: unknown, { criteria, asks }: Pick<ScoreScheme, 'criteria' | 'asks'>): readonly (number | null)[] | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'mingce-maxima') return null;
  if (!('version' in value) || value.version !== 1 || !('most' in value) || !Array.isArray(value.most) || value.most.length !== criteria.length) return null;
  const most = value.most as readonly unknown[];
  const isMost = (each: unknown): each is number | null => each === null || (typeof each === 'number' && Number.isInteger(each) && each >= asks.most.least && each <= asks.most.most);
  return most.every(isMost) ? most : null;
}

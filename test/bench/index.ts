/**
 * Prints how fast the rules are read, how large the site is, and how official texts are borne: `npm run bench`. Machines are noisy, so quote the ratios
 * against the hand-written functions of test/agreement rather than single figures; nothing here fails a build. With a name, only the presses
 * whose name holds it: `npm run bench -- rural-sewage`.
 */
import { existsSync } from 'node:fs';
import { importFigures } from './importing.ts';
import { villageFigures } from './points.ts';
import { readingFigures } from './readings.ts';
import { searchFigures } from './searching.ts';
import { sizeFigures } from './sizes.ts';
import { printTable } from './table.ts';

const [, , named] = process.argv;

async function presses(): Promise<void> {
  const { pressingFigures } = await import('./pressing.ts');
  printTable('The slowest press (INP), processor six times slower (quickest of 3 rounds)', await pressingFigures(named));
}

if (named === undefined) {
  printTable('Reading the rules (fastest of 9 rounds)', readingFigures());
  printTable('A village of 5,000 households over a year', villageFigures());
  printTable('What the built site weighs', sizeFigures());
  if (existsSync('dist')) {
    const { lighthouseFigures } = await import('./lighthouse.ts');
    printTable('Lighthouse on a phone: speed, accessibility, good practice, being found', await lighthouseFigures());
    await presses();
  }
  printTable('Official texts, thousands of them', [...importFigures(), ...await searchFigures()]);
} else await presses();

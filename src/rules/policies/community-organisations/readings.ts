import { reading } from '../../vocabulary/index.ts';

/** Where the slides and the notice of Tianjin leave doubt that can change a result; the rest of the register is read with the text. */
export const readings = [
  reading('CO-A01', 'beside', ['co-3.2.2-b', 'co-tj.8-b'], ['A', 'B']),
  reading('CO-A02', 'note', ['co-3.2.2-b', 'co-tj.8-a'], ['A', 'B']),
  reading('CO-A03', 'beside', ['co-3.2.0-b'], ['A', 'B']),
  { ...reading('CO-A04', 'open', ['co-tj.8-d'], ['A', 'B', 'C']), recommended: 'C' },
  reading('CO-A05', 'beside', ['co-tj.3'], ['A', 'B', 'C']),
  reading('CO-A07', 'beside', ['co-tj.9-a'], ['A', 'B']),
  reading('CO-A08', 'open', ['co-tj.10'], ['A', 'B']),
  reading('CO-A09', 'beside', ['co-3.2.2-g', 'co-3.2.2-h', 'co-tj.13-b'], ['A', 'B']),
  reading('CO-A12', 'beside', ['co-3.2.2-d', 'co-3.2.2-e'], ['A', 'B']),
  reading('CO-A14', 'beside', ['co-3.2.3'], ['A', 'B']),
  reading('CO-A18', 'beside', ['co-tj.7-a', 'co-tj.7-b'], ['A', 'B']),
  reading('CO-A27', 'beside', ['co-tj.8-d'], ['A', 'B']),
] as const;

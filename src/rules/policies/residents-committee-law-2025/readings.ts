import { reading, type ClauseId, type Reading, type Some } from '../../vocabulary/index.ts';

/** A reading of the register whose options have the register's own letters. */
const note = <const I extends string, const O extends string>(id: I, clauses: Some<ClauseId>, ...options: readonly [O, ...O[]]) => reading(id, 'note', clauses, options);
const beside = <const I extends string, const O extends string>(id: I, clauses: Some<ClauseId>, ...options: readonly [O, ...O[]]) => reading(id, 'beside', clauses, options);
const open = <const I extends string, const O extends string>(id: I, clauses: Some<ClauseId>, ...options: readonly [O, ...O[]]) => reading(id, 'open', clauses, options);
/** The text is silent and the register names no ways to read it: the question alone is shown. */
const silent = <const I extends string>(id: I, ...clauses: readonly [ClauseId, ...ClauseId[]]) => ({ id, handling: 'open', clauses, options: [], recommended: null }) as const satisfies Reading<I, never>;

/** Where the law leaves doubt, in the order of the register. */
export const readings = [
  note('AMB-RC-01', ['rc25-18-1a', 'rc25-20-1a', 'rc25-20-1b', 'rc25-26-2b', 'rc25-28-1b', 'rc25-28-2b'], 'A', 'B'),
  note('AMB-RC-02', ['rc25-19-1a', 'rc25-19-1b', 'rc25-19-2a', 'rc25-20-2b', 'rc25-20-2c', 'rc25-27-1a', 'rc25-27-1b', 'rc25-29-1b'], 'A', 'B'),
  note('AMB-RC-03', ['rc25-19-1c', 'rc25-20-2b', 'rc25-29-1a'], 'A', 'B', 'C'),
  note('AMB-RC-04', ['rc25-19-1a', 'rc25-20-2b'], 'A', 'B', 'C'),
  beside('AMB-RC-05', ['rc25-19-1a', 'rc25-19-2a', 'rc25-20-2b', 'rc25-20-2c', 'rc25-27-1b'], 'A', 'B', 'C'),
  beside('AMB-RC-06', ['rc25-19-2a', 'rc25-19-2d'], 'A', 'B'),
  beside('AMB-RC-07', ['rc25-19-1b', 'rc25-20-1a', 'rc25-26-2b', 'rc25-27-1a'], 'A', 'B'),
  beside('AMB-RC-08', ['rc25-19-1c', 'rc25-24-1', 'rc25-24-2a', 'rc25-29-1a'], 'A', 'B', 'C'),
  beside('AMB-RC-09', ['rc25-26-1', 'rc25-27-1a'], 'A', 'B'),
  beside('AMB-RC-10', ['rc25-17-1a', 'rc25-26-2c'], 'A', 'B'),
  beside('AMB-RC-11', ['rc25-17-1b'], 'A', 'B'),
  beside('AMB-RC-12', ['rc25-17-2a', 'rc25-17-2b', 'rc25-25-1a', 'rc25-34-3b'], 'A', 'B'),
  note('AMB-RC-13', ['rc25-17-2a', 'rc25-17-2b', 'rc25-25-1a'], 'A', 'B'),
  beside('AMB-RC-14', ['rc25-28-2a', 'rc25-37-1a'], 'A', 'B'),
  beside('AMB-RC-15', ['rc25-16-1'], 'A', 'B', 'C'),
  silent('AMB-RC-16', 'rc25-16-2-i2'),
  beside('AMB-RC-17', ['rc25-16-3'], 'A', 'B', 'C'),
  beside('AMB-RC-18', ['rc25-16-2-i1'], 'A', 'B'),
  note('AMB-RC-19', ['rc25-14-1b'], 'A', 'B'),
  beside('AMB-RC-20', ['rc25-8-2b', 'rc25-15-3', 'rc25-36-1c'], 'A', 'B', 'C'),
  open('AMB-RC-21', ['rc25-8-2b'], 'A'),
  beside('AMB-RC-22', ['rc25-8-1', 'rc25-12-1a'], 'A', 'B', 'C'),
  open('AMB-RC-23', ['rc25-8-2a', 'rc25-19-2a'], 'A', 'B'),
  beside('AMB-RC-24', ['rc25-18-1d'], 'A', 'B'),
  silent('AMB-RC-25', 'rc25-18-1a'),
  beside('AMB-RC-26', ['rc25-18-1d'], 'A', 'B'),
  beside('AMB-RC-27', ['rc25-18-1c'], 'A', 'B'),
  note('AMB-RC-28', ['rc25-19-2a'], 'A', 'B'),
  open('AMB-RC-29', ['rc25-19-2a', 'rc25-19-2d'], 'A', 'B'),
  beside('AMB-RC-30', ['rc25-18-1d', 'rc25-19-2c'], 'A', 'B'),
  beside('AMB-RC-31', ['rc25-19-1a', 'rc25-19-1b', 'rc25-19-1c', 'rc25-19-2d'], 'A', 'B'),
  open('AMB-RC-32', ['rc25-19-2a', 'rc25-19-2c'], 'A', 'B'),
  beside('AMB-RC-33', ['rc25-19-2b'], 'A', 'B'),
  silent('AMB-RC-34', 'rc25-19-1a', 'rc25-19-1b', 'rc25-19-1c'),
  beside('AMB-RC-35', ['rc25-19-4a', 'rc25-19-4e'], 'A', 'B', 'C'),
  open('AMB-RC-36', ['rc25-19-4b'], 'A', 'B', 'C'),
  silent('AMB-RC-37', 'rc25-19-4a', 'rc25-19-4c'),
  beside('AMB-RC-38', ['rc25-20-1a', 'rc25-38-1-i4'], 'A', 'B', 'C'),
  beside('AMB-RC-39', ['rc25-20-2a'], 'A', 'B'),
  beside('AMB-RC-40', ['rc25-23-1'], 'A', 'B'),
  beside('AMB-RC-41', ['rc25-28-1a', 'rc25-28-1b'], 'A', 'B', 'C'),
  beside('AMB-RC-42', ['rc25-14-2a', 'rc25-25-1a'], 'A', 'B'),
  beside('AMB-RC-43', ['rc25-13-2a'], 'A', 'B'),
  beside('AMB-RC-43/rest', ['rc25-13-2a'], 'A2', 'B2'),
  note('AMB-RC-44', ['rc25-3-1a', 'rc25-3-1b', 'rc25-13-2a', 'rc25-13-2b'], 'A', 'B'),
  beside('AMB-RC-45', ['rc25-14-2a'], 'A', 'B'),
  beside('AMB-RC-46', ['rc25-14-2a'], 'A', 'B'),
  beside('AMB-RC-47', ['rc25-8-2a', 'rc25-8-2b', 'rc25-50-1'], 'A', 'B'),
  beside('AMB-RC-47/process', ['rc25-50-1'], 'A2', 'B2'),
  beside('AMB-RC-47/appraisal', ['rc25-50-1', 'rc25-37-2'], 'A3', 'B3'),
  beside('AMB-RC-48', ['rc25-37-2'], 'A', 'B'),
  beside('AMB-RC-49', ['rc25-38-2b'], 'A', 'B'),
] as const;

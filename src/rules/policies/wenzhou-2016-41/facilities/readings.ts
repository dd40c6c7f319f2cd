import { reading } from '../../../vocabulary/index.ts';

/**
 * Where the document is unclear in a way that can turn a result of this calculator, by the id of the register at the end
 * of its plain edition. The first option is the recommended one. The rest of the register that bears on places
 * (AMB-WZ-34, 35, 45, 47, 53, 55, 58, 59, 60) has one way to read it, which the words of each requirement say.
 */
export const r = {
  bounds: reading('AMB-WZ-01', 'note', [
    'wz-3.1-s4d', 'wz-4.3-s3a', 'wz-4.3-s3c', 'wz-4.3-s3d', 'wz-4.3-s4a', 'wz-4.5-s7', 'wz-5.3-s3', 'wz-6.2-s3',
  ], ['inclusive', 'exclusive']),
  productsBy: reading('AMB-WZ-33', 'beside', ['wz-3.2-s1c'], ['endOf2016', 'endOf2017']),
  oneOrTwo: reading('AMB-WZ-36', 'note', ['wz-3.1-s4e'], ['atLeastOne', 'oneOrTwo']),
  fifteenTimes: reading('AMB-WZ-39', 'beside', ['wz-4.2-s6c'], ['fifteenTimes', 'oneAndAHalfTimes']),
  districts: reading('AMB-WZ-42', 'beside', ['wz-4.3-s3a'], ['withoutDistricts', 'withDistricts']),
  population: reading('AMB-WZ-43', 'beside', ['wz-4.3-s3a', 'wz-4.3-s3d', 'wz-4.3-s4a'], ['residents', 'registered']),
  beds: reading('AMB-WZ-44', 'beside', ['wz-4.3-s3c'], ['ownLevelTogether', 'cityAverage', 'threeOfEachKind']),
  pointsAndBases: reading('AMB-WZ-46', 'beside', ['wz-4.5-s6a', 'wz-4.5-s6b'], ['asWritten', 'together']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);

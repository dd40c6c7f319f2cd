import { cite, type StreakAward, type YearProofs, type YearRecords } from '../../vocabulary/index.ts';
import { ofYear, papers, years } from './questions.ts';
import { r } from './readings.ts';

const counted = cite('kt-III.3.3-e', 'các năm đó vẫn tính vào chuỗi năm liên tục');
const again: StreakAward['again'] = { reading: r.again, once: 'once', everyBlock: 'everyBlock', everyYear: 'everyYear' };
const records: YearRecords = {
  list: years.id, number: ofYear.number, counts: ofYear.recognised, basis: ofYear.basis,
  // Units are judged in November. The number of 37/2010 tells its year (KT-A20); 34/2014 took its place on 15 July 2014 (`knownSince` of the edition).
  bases: [{ basis: '37/2010', from: 2010 }, { basis: '34/2014', from: 2014 }],
};
const streak = cite('kt-D.5', 'đếm lùi từ năm đang xét và dừng ở năm không được công nhận');

/** three years in a row, for the district to consider. */
export const districtAward: StreakAward = {
  id: 'A-01', years: 3, cites: [cite('kt-III.3.3-a', 'suốt 03 năm liên tục'), streak],
  records, given: ofYear.districtAward,
  olderYears: { reading: r.olderYears, older: '37/2010', leftOutBy: 'provinceOnly', cite: counted }, again,
};

/** five years in a row, for the province to consider. */
export const provinceAward: StreakAward = {
  id: 'A-02', years: 5, cites: [cite('kt-III.3.3-b', 'suốt 05 năm liên tục'), streak],
  records, given: ofYear.provinceAward,
  olderYears: { reading: r.olderYears, older: '37/2010', leftOutBy: null, cite: counted }, again,
};

/** The proof of each of five years, for the province's dossier (kt-III.3.3-hs2). */
export const proofs: YearProofs = {
  records, proof: ofYear.proof, nothing: 'none', into: [papers.proof1, papers.proof2, papers.proof3, papers.proof4, papers.proof5],
};

/** The awards, the nearer one first. */
export const awards = [districtAward, provinceAward] as const;

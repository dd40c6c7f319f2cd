import { scored, type CommuneExample } from './case.ts';

const in2015 = { factsOn: '2015-11-10', rulesOn: '2015-11-10' } as const;

/** Points and marks. */
export const scores: readonly CommuneExample[] = [
  {
    id: 'ward-at-849-5',
    titles: { vi: 'Phường của thành phố Kon Tum được 849,5 điểm', en: 'A ward of Kon Tum city with 849.5 points' },
    says: { vi: 'Chưa đủ: thiếu 0,5 điểm. Nếu làm tròn (KT-A07) thì đủ.', en: 'Not enough: 0.5 points short. Rounded (KT-A07), it would be enough.' },
    facts: { answers: { 'evaluation.year': 2015, 'unit.kind': 'ward', 'unit.inKonTumCity': 'yes', 'score.commune': 84_950 }, lists: {} },
    ...in2015, expect: { score: { verdict: 'impossible', low: 84_950, high: 84_950, gap: 50 } },
  },
  {
    id: 'ward-at-850',
    titles: { vi: 'Phường của thành phố Kon Tum được đúng 850 điểm', en: 'A ward of Kon Tum city with exactly 850 points' },
    says: { vi: 'Đủ điểm: đúng bằng mức 850.', en: 'Enough: exactly the mark of 850.' },
    facts: { answers: { 'evaluation.year': 2015, 'unit.kind': 'ward', 'unit.inKonTumCity': 'yes', 'score.commune': 85_000 }, lists: {} },
    ...in2015, expect: { score: { verdict: 'certain', low: 85_000, high: 85_000, gap: 0 } },
  },
  {
    id: 'hard-commune-at-700',
    titles: { vi: 'Xã miền núi đặc biệt khó khăn được 700 điểm', en: 'A specially difficult mountain commune with 700 points' },
    says: { vi: 'Đủ điểm theo mức 650; nếu hiểu là 750 (KT-A01) thì chưa đủ.', en: 'Enough by the mark of 650; not if the mark is read as 750 (KT-A01).' },
    facts: { answers: { 'evaluation.year': 2015, 'unit.kind': 'commune', 'unit.inKonTumCity': 'no', 'unit.mountain': 'yes', 'unit.speciallyDifficult': 'yes', 'score.commune': 70_000 }, lists: {} },
    ...in2015, expect: { score: { verdict: 'certain', low: 70_000, high: 70_000, gap: 0 } },
  },
  {
    id: 'commune-not-known-at-700',
    titles: { vi: 'Xã được 700 điểm, chưa rõ có thuộc diện đặc biệt khó khăn không', en: 'A commune with 700 points; whether it is specially difficult is not known' },
    says: { vi: 'Chưa xác định: cần 650 hoặc 750 điểm, tùy xã có thuộc diện ấy không.', en: 'Open: it needs 650 or 750 points, depending on that.' },
    facts: { answers: { 'evaluation.year': 2015, 'unit.kind': 'commune', 'unit.inKonTumCity': 'no', 'unit.mountain': 'yes', 'score.commune': 70_000 }, lists: {} },
    ...in2015, expect: { score: { verdict: 'depends', low: 70_000, high: 70_000, gap: 5_000 } },
  },
  {
    id: 'two-criteria-open',
    titles: { vi: 'Thị trấn đã chấm 13 tiêu chí được 740 điểm, còn tiêu chí 14 và 15', en: 'A town with 740 points for 13 criteria; 14 and 15 are not scored yet' },
    says: { vi: 'Chưa xác định: tổng từ 740 đến 855 điểm; còn thiếu ít nhất 10 điểm.', en: 'Open: the total is between 740 and 855; at least 10 points are lacking.' },
    facts: {
      answers: { 'evaluation.year': 2015, 'unit.kind': 'town', 'unit.inKonTumCity': 'no' },
      lists: scored([90, 45, 65, 50, 50, 65, 65, 50, 50, 50, 60, 60, 40, null, null]),
    },
    ...in2015, expect: { score: { verdict: 'depends', low: 74_000, high: 85_500, gap: 1_000 } },
  },
  {
    id: 'open-but-certain',
    titles: { vi: 'Thị trấn đã được 760 điểm, còn một tiêu chí chưa chấm', en: 'A town with 760 points; one criterion is not scored yet' },
    says: { vi: 'Đủ điểm: dù tiêu chí 15 được bao nhiêu cũng đủ 750.', en: 'Enough, whatever criterion 15 comes to.' },
    facts: {
      answers: { 'evaluation.year': 2015, 'unit.kind': 'town', 'unit.inKonTumCity': 'no' },
      lists: scored([90, 45, 65, 50, 50, 65, 65, 50, 50, 50, 60, 60, 40, 20, null]),
    },
    ...in2015, expect: { score: { verdict: 'certain', low: 76_000, high: 81_500, gap: 0 } },
  },
  {
    id: 'decision-of-2019',
    titles: { vi: 'Xã miền núi năm 2022 được 810 điểm, đủ 13 tiêu chí, không tiêu chí nào 0 điểm', en: 'A mountain commune in 2022 with 810 points, all 13 criteria met, none at zero' },
    says: { vi: 'Đủ theo Quyết định 06/QĐ-TTg: mức 800 và cả ba điều kiện.', en: 'Enough under Decision 06/QĐ-TTg: the mark of 800 and all three conditions.' },
    facts: { answers: { 'evaluation.year': 2022, 'unit.group': 'mountainOrDifficult', 'score.commune': 81_000, 'score.allMet': 'yes', 'score.noneZero': 'yes' }, lists: {} },
    factsOn: '2022-11-10', rulesOn: '2022-11-10', expect: { score: { verdict: 'certain', low: 81_000, high: 81_000, gap: 0 } },
  },
  {
    id: 'decision-of-2019-one-at-zero',
    titles: { vi: 'Phường năm 2022 được 900 điểm nhưng có một tiêu chí 0 điểm', en: 'A ward in 2022 with 900 points, but one criterion at zero' },
    says: { vi: 'Không đủ theo Quyết định 06/QĐ-TTg: có tiêu chí 0 điểm.', en: 'Not enough under Decision 06/QĐ-TTg: one criterion stands at zero.' },
    facts: { answers: { 'evaluation.year': 2022, 'unit.group': 'other', 'score.commune': 90_000, 'score.allMet': 'yes', 'score.noneZero': 'no' }, lists: {} },
    factsOn: '2022-11-10', rulesOn: '2022-11-10', expect: { score: { verdict: 'impossible', low: 90_000, high: 90_000, gap: 0 } },
  },
];

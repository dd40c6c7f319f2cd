import { record, type CommuneExample } from './case.ts';

const in2015 = { factsOn: '2015-12-31', rulesOn: '2015-11-10' } as const;

/** Days, councils, dossiers and awards. */
export const procedures: readonly CommuneExample[] = [
  {
    id: 'days-of-2015',
    titles: { vi: 'Năm 2015: hồ sơ gửi 14/11, quyết định ký 30/11, báo cáo tỉnh 11/12', en: '2015: dossier on 14 November, decision on 30 November, report on 11 December' },
    says: { vi: 'Hồ sơ đúng hạn; quyết định sát hạn; báo cáo tỉnh trễ.', en: 'The dossier is in time, the decision borderline, the report late.' },
    facts: { answers: { 'evaluation.year': 2015, 'day.meeting': '2015-11-05', 'day.communeDossier': '2015-11-14', 'day.decision': '2015-11-30', 'day.provinceReport': '2015-12-11' }, lists: {} },
    ...in2015, expect: { days: { meeting: 'onTime', communeDossier: 'onTime', decision: 'onTheDay', provinceReport: 'late', awardDossier: 'depends' } },
  },
  {
    id: 'council-without-school',
    titles: { vi: 'Hội đồng cấp xã thiếu Trưởng Công an; xã không có trường trung học cơ sở', en: 'A council without the chief of police, in a commune without a lower secondary school' },
    says: { vi: 'Thiếu một vị trí: Trưởng Công an. Trường không có thì không tính là thiếu.', en: 'One seat is missing: the chief of police. A school that does not exist is no gap.' },
    facts: {
      answers: {
        'evaluation.year': 2015, 'council.founded': 'yes', 'council.chair': 'deputy', 'council.standing': 'childOfficer', 'council.police': 'missing', 'council.justice': 'seated',
        'council.health': 'seated', 'council.secondarySchool': 'notApplicable', 'council.primarySchool': 'all', 'council.preschool': 'all', 'council.front': 'seated',
        'council.youth': 'seated', 'council.women': 'seated', 'council.residents': 'seated', 'council.minutes': 'yes',
      }, lists: {},
    },
    ...in2015, expect: { checks: { 'C-01': 'met', 'C-02': 'unmet', 'C-03': 'met' } },
  },
  {
    id: 'dossier-one-not-known',
    titles: { vi: 'Hồ sơ cấp xã có ba giấy tờ, giấy thứ tư chưa rõ', en: 'A commune’s dossier with three papers; the fourth is not known' },
    says: { vi: 'Chưa kết luận: còn bản tổng điểm chưa rõ.', en: 'Open: the sheet of points is not known.' },
    facts: { answers: { 'evaluation.year': 2015, 'dossier.commune.request': 'yes', 'dossier.commune.report': 'yes', 'dossier.commune.minutes': 'yes' }, lists: {} },
    ...in2015, expect: { checks: { 'D-01': 'depends' } },
  },
  {
    id: 'award-dossier-mixed',
    titles: { vi: 'Hồ sơ xin tỉnh khen: ba năm có quyết định, hai năm có bản photo', en: 'A dossier for an award: decisions for three years, copies for two' },
    says: { vi: 'Đủ; nếu hiểu là phải cùng một loại (KT-A16) thì thiếu.', en: 'Complete; not if all proofs must be of one kind (KT-A16).' },
    facts: {
      answers: {
        'evaluation.year': 2015, 'dossier.award.request': 'yes', 'dossier.award.proof1': 'decision', 'dossier.award.proof2': 'decision', 'dossier.award.proof3': 'decision',
        'dossier.award.proof4': 'copy', 'dossier.award.proof5': 'copy',
      }, lists: {},
    },
    ...in2015, expect: { checks: { 'D-04': 'met' } },
  },
  {
    id: 'three-years-two-decisions',
    titles: { vi: 'Công nhận 2013 (theo Quyết định 37/2010), 2014 và 2015', en: 'Recognised in 2013 (under Decision 37/2010), 2014 and 2015' },
    says: { vi: 'Đủ 3 năm: huyện xem xét được. Nếu năm 2013 không tính cho mức huyện (KT-A19) thì chưa.', en: 'Three years: the district can consider it. Not if 2013 does not count for the district (KT-A19).' },
    facts: { answers: { 'evaluation.year': 2015 }, lists: { years: [record(2013, 'yes', '37/2010'), record(2014, 'yes'), record(2015, 'yes')] } },
    ...in2015, expect: { awards: { 'A-01': 'toBeConsidered', 'A-02': 'notYet' } },
  },
  {
    id: 'five-years-with-a-gap',
    titles: { vi: 'Công nhận 2011–2015 nhưng không rõ năm 2013', en: 'Recognised from 2011 to 2015, but 2013 is not known' },
    says: { vi: 'Chưa xác định: chuỗi là 2 hoặc 5 năm.', en: 'Open: the run is 2 or 5 years.' },
    facts: {
      answers: { 'evaluation.year': 2015 },
      lists: { years: [record(2011, 'yes', '37/2010'), record(2012, 'yes', '37/2010'), record(2013, 'unknown', '37/2010'), record(2014, 'yes'), record(2015, 'yes')] },
    },
    ...in2015, expect: { awards: { 'A-01': 'depends', 'A-02': 'depends' } },
  },
];

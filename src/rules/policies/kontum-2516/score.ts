import {
  all, answered, byChoice, cases, chosen, cite, not, provided, read, readQuantity, settled, stated, type Citation, type Criterion, type Quantity,
  type ScoreAsks, type ScoreScheme, type Source,
} from '../../vocabulary/index.ts';
import { allPoints, criteria, criterion, unit } from './questions.ts';
import { r } from './readings.ts';

/** The three marks of the plan, in hundredths of a point. */
export const marks = {
  ward: { value: 85_000, cite: cite('kt-III.2.2-a', '850 điểm trở lên') },
  others: { value: 75_000, cite: cite('kt-III.2.2-b', '750 điểm trở lên') },
  hardship: { value: 65_000, cite: cite('kt-III.2.2-c', '650 điểm trở lên') },
} as const;
const listed = cite('kt-III.2.2-c', 'Thủ tướng Chính phủ xếp vào diện xã đặc biệt khó khăn');
const mountain = answered(unit.mountain, cite('kt-III.2.2-c', 'Xã miền núi'));

const points = ({ value, cite: at }: Readonly<{ value: number; cite: Citation }>): Quantity<'points/100'> => stated(value, 'points/100', at);

/** On the list of specially difficult communes, on the day the list is read for (KT-A05). */
export const difficult = byChoice(unit.difficult, {
  yes: settled('yes', listed),
  no: settled('no', listed),
  changed: read(r.listDay, {
    endOfPeriod: answered(unit.difficultAtEnd, listed),
    meetingDay: answered(unit.difficultOnMeetingDay, listed),
    anyDay: settled('yes', listed),
  }),
});

/** A mountain commune that is specially difficult: both, or one of the two (KT-A02). */
export const hardship = read(r.hardship, { both: all(mountain, difficult), difficultOnly: difficult, mountainOnly: mountain });

/** 850 for whatever lies in the city of Kon Tum, were its place to decide and not its kind (KT-A04). */
function inCity(byKind: Quantity<'points/100'>): Quantity<'points/100'> {
  return readQuantity('points/100', r.inCity, {
    byKind, byPlace: provided(answered(unit.inCity, cite('kt-III.2.2-a', 'Phường của thành phố Kon Tum')), points(marks.ward), byKind),
  });
}

/** 650 for what lies in hardship too, were the clause to hold for more than communes (KT-A03). */
function byAnalogy(byKind: Quantity<'points/100'>): Quantity<'points/100'> {
  return readQuantity('points/100', r.byAnalogy, { communesOnly: byKind, likeCommunes: provided(hardship, points(marks.hardship), byKind) });
}

/** The mark of the plan by kind of unit. */
const mark = cases('points/100', unit.kind, {
  commune: inCity(readQuantity('points/100', r.overlap, {
    specific: provided(hardship, points(marks.hardship), points(marks.others)),
    general: points(marks.others),
    highest: points(marks.others),
  })),
  ward: byAnalogy(points(marks.ward)),
  town: inCity(byAnalogy(points(marks.others))),
});

const labour = { id: 'labour', cite: cite('kt-IV.1-c', 'tiêu chí 1, 3, 6, 7, 13, 15') };
const justice = { id: 'justice', cite: cite('kt-IV.5', 'Với tiêu chí 2') };
const police = { id: 'police', cite: cite('kt-IV.6', 'Với tiêu chí 4 và 5') };
const health = { id: 'health', cite: cite('kt-IV.7', 'Với tiêu chí 8, 9 và 10') };
const education = { id: 'education', cite: cite('kt-IV.8', 'Với tiêu chí 11 và 12') };
const culture = { id: 'culture', cite: cite('kt-IV.9', 'Với tiêu chí 14') };

/** Who watches over each criterion, in the order of their numbers. */
const monitors = [
  labour, justice, labour, police, police, labour, labour, health, health, health, education, education, labour, culture, labour,
] as const;

/** Where the scores of a case stand. */
const asks: ScoreAsks = {
  list: criteria.id,
  first: { points: criterion.commune, total: unit.communeTotal },
  last: { points: criterion.district, total: unit.districtTotal },
  most: criterion.most, met: criterion.met, reach: criterion.reach, cost: criterion.cost,
  allMet: unit.allMet, noneZero: unit.noneZero, conclusion: unit.conclusion,
};

const repealed: Source = { document: '01/2020/QĐ-TTg', where: 'vanbanphapluat.co', confidence: 'medium' };

/** Plan 2516: 15 criteria, 1,000 points, three marks, and the total alone decides. */
export const plan: ScoreScheme = {
  id: 'plan-2516',
  from: '2014-10-03',
  until: '2020-01-02',
  begins: cite('kt-0.1', 'ban hành tại Kon Tum ngày 03/10/2014'),
  ends: repealed,
  criteria: monitors.map((monitor, index): Criterion => ({ number: index + 1, monitor, most: null })),
  total: { value: allPoints, basis: cite('kt-III.2.2', 'Điểm cao nhất có thể có là 1.000') },
  mark: { kind: 'stated', of: mark },
  everyCriterion: null,
  noSuchUnit: all(
    chosen(unit.kind, ['ward'], cite('kt-III.2.2-a', 'Phường của thành phố Kon Tum')),
    not(answered(unit.inCity, cite('kt-D.3', 'phường không thuộc thành phố Kon Tum'))),
  ),
  readings: {
    rounding: { reading: r.fractions, exact: 'exact', rounded: 'rounded' },
    knockOut: { reading: r.knockOut, totalOnly: 'totalOnly', further: 'annexMayAdd' },
    scorer: { reading: r.scorer, last: 'district', first: 'commune' },
  },
  asks,
};

const decision: Source = { document: '06/QĐ-TTg (2019)', where: 'thuvienphapluat.vn, thukyluat.vn', confidence: 'high' };
const known = (value: number, confidence: Source['confidence'], where: string): Criterion['most'] =>
  ({ value: value * 100, basis: { document: '06/QĐ-TTg (2019)', where, confidence } });

/** What is known of the most points of a criterion; the rest was not read anywhere. */
const mosts: Readonly<Record<number, Criterion['most']>> = {
  1: known(100, 'medium', 'vitreem.baodansinh.vn'),
  6: known(125, 'high', 'cuuchienbinh.vn, blog.baothaibinh.com.vn'),
  7: known(50, 'high', 'cuuchienbinh.vn, blog.baothaibinh.com.vn'),
};

/** Decision 06/QĐ-TTg of 2019: 13 criteria, all met, none at zero, and its own marks. What the points add up to was not read. */
export const decision06: ScoreScheme = {
  id: 'decision-06',
  from: '2019-01-03',
  until: null,
  begins: decision,
  ends: null,
  criteria: Array.from({ length: 13 }, (_, index): Criterion => ({ number: index + 1, monitor: null, most: mosts[index + 1] ?? null })),
  total: null,
  mark: {
    kind: 'byGroup', question: unit.group,
    of: {
      cityWard: { value: 90_000, basis: decision },
      mountainOrDifficult: { value: 80_000, basis: decision },
      other: { value: 85_000, basis: decision },
    },
  },
  everyCriterion: { allMet: decision, noneZero: decision },
  noSuchUnit: null,
  readings: null,
  asks,
};

/** The ways to score, the older one first. */
export const schemes = [plan, decision06] as const;

/** What scoring rests on beside its figures: where points are given, who concludes, who submits. */
export const scoring = [
  cite('kt-III.2.2-d', 'Số tiêu chí là 15'),
  cite('kt-D.3', 'bằng hoặc cao hơn là đạt, thấp hơn là không đạt'),
  cite('kt-III.2.3-c', 'định điểm cho từng tiêu chí'),
] as const;

/** S-02: the chair's conclusion, beside what the points say. */
export const concluded = cite('kt-III.2.1-i', 'đạt hay không đạt tiêu chuẩn phù hợp với trẻ em');

/** S-03: who has enough points is submitted. */
export const submitted = cite('kt-III.2.3-e', 'đủ tổng điểm thì Hội đồng xét duyệt làm tờ trình');

/** S-04: who watches over each criterion, as one table. */
export const watched = [cite('kt-D.1', 'đúng một cơ quan cấp tỉnh giám sát'), ...[labour, justice, police, health, education, culture].map((each) => each.cite)] as const;

import {
  all, answered, any, atLeast, atMost, below, byChoice, chosen, cite, includes, read, settled, stated,
  stands, yearsSince, type Citation, type Condition,
} from '../../vocabulary/index.ts';
import { q } from './questions.ts';
import { r } from './readings.ts';

const definition = 'wz-7.4';

/** Age in full years: from the birth date where it was given, otherwise as given. */
export const age = yearsSince(q.birthDate, q.age);

/** R-DEF, first half: household registration in Wenzhou. */
const hasHukou = answered(q.hukou, cite(definition, '是温州市户籍'));

/** R-DEF, second half: a valid certificate issued in Wenzhou. */
const hasCertificate = stands(
  q.certificate, q.certificateUntil, cite(definition, '持有温州市核发的、有效的《中华人民共和国残疾人证》'),
);

/** R-DEF: who the document means by a person with a disability; everything for individuals rests on it. */
export const isDisabledPerson = all(hasHukou, hasCertificate);

const under = (years: number, clause: string, phrase: string): Condition =>
  below(age, stated(years, 'years', cite(clause, phrase)), cite(clause, phrase));

/** Of age: 18. The document does not define it; the law everywhere does. */
export const isAdult = atLeast(age, stated(18, 'years', cite('wz-2.1-s2a', '成年')), cite('wz-2.1-s2a', '成年'));

/** Not yet of age: under 18. */
export const isMinor = under(18, 'wz-2.1-s3a', '未成年人');

/** A child: under 18, unless the word is read as under 14. */
export const isChild = read(r.child, {
  under18: under(18, 'wz-2.2-s2a', '残疾儿童'),
  under14: under(14, 'wz-2.2-s2a', '残疾儿童'),
});

/** "Severe" is set against grades three and four, so it is read as grades one and two. */
export const isSevere = read(r.severe, {
  gradesOneAndTwo: chosen(q.grade, ['1', '2'], cite('wz-2.1-s2a', '重度残疾人')),
  gradeOneOnly: chosen(q.grade, ['1'], cite('wz-2.1-s2a', '重度残疾人')),
});

/** Mental or intellectual disability of grade three or four: "three and four" goes with both. */
export const isMildMentalOrIntellectual = all(
  includes(q.categories, ['mental', 'intellectual'], cite('wz-2.1-s2a', '三级、四级精神残疾人和智力残疾人')),
  chosen(q.grade, ['3', '4'], cite('wz-2.1-s2a', '三级、四级')),
);

/** Severe, or mental or intellectual of grade three or four. */
export const isSevereOrMild = any(isSevere, isMildMentalOrIntellectual);

/** 0 to 6, in whole years: six means not yet seven, unless the age is read as ending on the birthday. */
export const isZeroToSix = read(r.ageEnds, {
  wholeYears: atMost(age, stated(6, 'years', cite('wz-2.3.3-s3b', '0至6周岁')), cite('wz-2.3.3-s3b', '0至6周岁')),
  untilBirthday: below(age, stated(6, 'years', cite('wz-2.3.3-s3b', '0至6周岁')), cite('wz-2.3.3-s3b', '0至6周岁')),
});

const sevenToEighteen = cite('wz-2.3.3-s3c', '7至18周岁');

/** 7 to 18, in whole years: eighteen means not yet nineteen, unless the age is read as ending on the birthday. */
export const isSevenToEighteen = all(
  atLeast(age, stated(7, 'years', sevenToEighteen), sevenToEighteen),
  read(r.ageEnds, {
    wholeYears: atMost(age, stated(18, 'years', sevenToEighteen), sevenToEighteen),
    untilBirthday: below(age, stated(18, 'years', sevenToEighteen), sevenToEighteen),
  }),
);

const workingAge = cite('wz-2.3.1-s2b', '处在劳动年龄阶段的残疾人');

const ages = (from: number, to: number): Condition => all(
  atLeast(age, stated(from, 'years', workingAge), workingAge),
  atMost(age, stated(to, 'years', workingAge), workingAge),
);

/** Working age is nowhere defined: two usual readings, which differ for women of 55 to 59. */
export const isOfWorkingAge = read(r.workingAge, {
  menTo59WomenTo54: byChoice(q.sex, { male: ages(16, 59), female: ages(16, 54) }),
  allTo59: ages(16, 59),
});

/**
 * In hardship, whichever of its words the text uses there: as recognised locally, unless they are all read as dibao and
 * its margin.
 */
export function isInHardship(at: Citation): Condition {
  return read(r.hardship, {
    recognisedLocally: answered(q.hardship, at),
    dibaoAndMarginal: chosen(q.householdType, ['dibao', 'dibaoMarginal'], at),
  });
}

/** A child up to six who has no certificate yet: the text asks for one, the provincial scheme may not. */
export const isDisabledOrYoungChild = all(hasHukou, any(hasCertificate, read(r.noCertificateYet, {
  certificateNeeded: settled('no', cite(definition, '要同时满足两条')),
  earlyHelpAnyway: settled('yes', cite('wz-2.3.3-s3b', '0至6周岁的残疾儿童')),
})));

import { all, answered, cite, includes, requirement } from '../../../vocabulary/index.ts';
import { each, isCityOrCounty, isCounty, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';

const urban = answered(q.urban, cite('wz-4.4-s3b', '城区各类公共停车场所'));

/** R-G07: public car parks in town have spaces for people with a disability. */
export const parkingSpaces = requirement({
  ...each,
  id: 'R-G07-parking',
  clauses: ['wz-4.4-s3b'],
  when: all(isCityOrCounty, urban),
  met: answered(q.parkingSpaces, cite('wz-4.4-s3b', '应设残疾人专用的停车泊位')),
  notChecked: ['howManySpaces'],
});

/** wz-chk-33: and parking there is free. */
export const freeParking = requirement({
  ...each,
  id: 'wz-chk-33',
  clauses: ['wz-4.4-s3c'],
  when: all(isCityOrCounty, urban),
  met: answered(q.freeParking, cite('wz-4.4-s3c', '应有免费停放的服务')),
});

/** R-G07: federations and people with a disability take part when accessible building is accepted. */
export const acceptance = requirement({
  ...each,
  id: 'R-G07-acceptance',
  clauses: ['wz-4.4-s4'],
  when: isCityOrCounty,
  met: answered(q.acceptance, cite('wz-4.4-s4', '应当有残联组织和残疾人代表参加')),
});

const libraries = cite('wz-4.5-s3a', '市、县（市、区）公共图书馆设盲人阅览室');
const stock = cite('wz-4.5-s3a', '备有盲文图书、有声读物和阅听设备');

/** R-G08: the public library has a reading room for the blind, with books in braille, audio books and devices. */
export const readingRoom = requirement({
  ...each,
  id: 'R-G08',
  clauses: ['wz-4.5-s3a'],
  when: isCityOrCounty,
  met: all(
    includes(q.library, ['readingRoom'], libraries), includes(q.library, ['brailleBooks'], stock),
    includes(q.library, ['audioBooks'], stock), includes(q.library, ['devices'], stock),
  ),
});

/** wz-chk-37: library cards are free for people with a disability. */
export const libraryCards = requirement({
  ...each,
  id: 'wz-chk-37',
  clauses: ['wz-4.5-s3b'],
  when: isCityOrCounty,
  met: answered(q.libraryCards, cite('wz-4.5-s3b', '免费')),
});

/** wz-chk-35: county television, where it is able to, has sign language or subtitles. */
export const countyTelevision = requirement({
  ...each,
  id: 'wz-chk-35',
  strength: 'localDiscretion',
  clauses: ['wz-4.4-s6b', 'wz-a.11'],
  when: all(isCountyBy(cite('wz-4.4-s6b', '县（市、区）电视台')), answered(q.televisionAble, cite('wz-4.4-s6b', '有条件的'))),
  met: answered(q.countyTelevision, cite('wz-4.4-s6b', '开办手语栏目，或者给主要新闻栏目加配手语解说或者字幕')),
  annex: ['wz-a.11'],
});

/** wz-chk-36: buses and light rail are cheaper or free. */
export const transitDiscount = requirement({
  ...each,
  id: 'wz-chk-36',
  clauses: ['wz-4.4-s7'],
  when: all(isCounty, answered(q.transit, cite('wz-4.4-s7', '城市公共汽车、轻轨等交通工具'))),
  met: answered(q.transitDiscount, cite('wz-4.4-s7', '交通费用有减免优惠')),
});

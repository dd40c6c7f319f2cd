import {
  all, byChoice, cases, cite, lesser, measured, portion, read, readQuantity, requirement, stated, sum, timesCount,
  type Quantity,
} from '../../../vocabulary/index.ts';
import { orMore, wholeNeed } from './amounts.ts';
import { each, isCityOrCounty } from './places.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

const clause = 'wz-4.3-s3c';
const density = cite(clause, '平均每百名残疾人达到3张以上');

/** Three beds for each hundred people, to the fraction of a bed. */
function threeForEachHundred(people: Quantity<'persons'>): Quantity<'beds'> {
  return portion(1, 100, timesCount(stated(3, 'beds', density), people, density), density);
}

const own = threeForEachHundred(q.disabledPeople);
const ownBeds = sum(q.rehabBeds, q.careBeds);
const ownNeed = wholeNeed(own, density);
const ownMet = orMore(ownBeds, own, density).met;

const whole = threeForEachHundred(q.cityDisabledPeople);
const wholeBeds = sum(q.cityRehabBeds, q.cityCareBeds);
const wholeMet = orMore(wholeBeds, whole, density).met;

/** Averaged over the city, what the city has and needs stands for each of its counties. */
function overTheCity(ownFigure: Quantity<'beds'>, cityFigure: Quantity<'beds'>): Quantity<'beds'> {
  return cases('beds', q.level, {
    city: ownFigure, county: cityFigure, countyCity: cityFigure, district: cityFigure, town: null, street: null, village: null,
  });
}

/** R-G03, T-11: rehabilitation beds and beds in care institutions, three or more for each hundred disabled people. */
export const beds = requirement({
  ...each,
  id: 'R-G03',
  clauses: [clause],
  when: isCityOrCounty,
  met: read(r.beds, {
    ownLevelTogether: ownMet,
    cityAverage: byChoice(q.level, {
      city: ownMet, county: wholeMet, countyCity: wholeMet, district: wholeMet, town: ownMet, street: ownMet, village: ownMet,
    }),
    threeOfEachKind: all(orMore(q.rehabBeds, own, density).met, orMore(q.careBeds, own, density).met),
  }),
  measured: measured(
    // Of each kind only as many beds count as are needed: too many of one do not stand in for the other.
    readQuantity('beds', r.beds, {
      ownLevelTogether: ownBeds, cityAverage: overTheCity(ownBeds, wholeBeds),
      threeOfEachKind: sum(lesser(q.rehabBeds, ownNeed), lesser(q.careBeds, ownNeed)),
    }),
    readQuantity('beds', r.beds, {
      ownLevelTogether: ownNeed, cityAverage: overTheCity(ownNeed, wholeNeed(whole, density)), threeOfEachKind: sum(ownNeed, ownNeed),
    }),
  ),
  by: '2020-12-31',
  notChecked: ['whichDisabledPeople'],
});

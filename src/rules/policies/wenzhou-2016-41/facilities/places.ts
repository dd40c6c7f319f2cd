import {
  above, answered, any, atLeast, chosen, cite, read, readQuantity, stated, type Citation, type Condition,
} from '../../../vocabulary/index.ts';
import { areas, q } from './questions/index.ts';
import { r } from './readings.ts';

/** What the requirements of this calculator have in common: decided for each place, and binding. */
export const each = { of: areas.id, strength: 'shall' } as const;

/** The three kinds of place of the county level: 县（市、区）. */
export const countyLevel = ['county', 'countyCity', 'district'] as const;

/** The city as a whole. */
export function isCity(at: Citation): Condition {
  return chosen(q.level, ['city'], at);
}

/** A county, a county-level city or a district, where the clause names them. */
export function isCountyBy(at: Citation): Condition {
  return chosen(q.level, countyLevel, at);
}

/** A place of the county level, which has to put the document into effect although the clause does not name it. */
export const isCounty = isCountyBy(cite('wz-7.2', '各县（市、区）政府'));

/** Those the document is addressed to: the city, and every place of the county level. */
export const isCityOrCounty = chosen(
  q.level, ['city', ...countyLevel], cite('wz-0.2', '各县（市、区）人民政府和市政府直属的各单位'),
);

/** Residents, unless the population is read as those registered. */
export const population = readQuantity('persons', r.population, { residents: q.residents, registered: q.registered });

/** So many people or more; exactly so many counts, unless "above" is read as more than. */
export function holdsPeople(least: number, at: Citation): Condition {
  const line = stated(least, 'persons', at);
  return read(r.bounds, { inclusive: atLeast(population, line, at), exclusive: above(population, line, at) });
}

const centre = cite('wz-4.3-s4a', '残疾人专业康复机构');

/** There is a professional rehabilitation institution, whether or not it is a demonstration one (AMB-WZ-45). */
export const hasRehabCentre = any(
  atLeast(q.rehabCentres, stated(1, 'institutions', centre), centre), answered(q.anyRehabCentre, centre),
);

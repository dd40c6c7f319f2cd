import {
  all, answered, any, chosen, choice, cite, includes, not, read, several, settled, yesNo, type Condition,
} from '../../vocabulary/index.ts';
import { r } from './readings.ts';

/** The list of places that are judged at once: communities, districts, the city. */
export const places = { id: 'places', least: 1, most: 300 } as const;

const each = { of: places.id } as const;

/** The four districts off the island, which the tasks name, and the two on it. */
export const outer = ['jimei', 'haicang', 'tongan', 'xiangan'] as const;
export const inner = ['siming', 'huli'] as const;

/** What there can be in a community that a task is tied to. */
export const things = [
  'nonPublic', 'clinic', 'doctor', 'expropriated', 'retiredFishers', 'poorDisabledHousing', 'environmentProject', 'pigFarm',
  'sortingAble', 'homestead', 'shuanghu', 'library', 'resources', 'heritage', 'serviceProject',
] as const;

/** What city-wide figures a community can be counted in. */
const listings = ['happinessHome', 'linkedUnit', 'model', 'pairing'] as const;

/** What kind of place it is, where it lies, and what there is in it: decides what applies. */
export const place = {
  kind: choice('place.kind', ['rural', 'converted', 'urban', 'district', 'city'], each),
  reformDone: yesNo('place.reformDone', each),
  district: choice('place.district', [...outer, ...inner], each),
  has: several('place.has', things, each),
  listed: several('place.listed', listings, each),
  sewerCovered: yesNo('place.sewerCovered', each),
} as const;

const scope = 'xm-scope';
const covered = cite(scope, '农村社区；村改居社区');

/** A converted community while the reform of its collective assets is not completed. */
const stillConverting = all(
  chosen(place.kind, ['converted'], covered), not(answered(place.reformDone, cite(scope, '只限农村集体资产改制还没有完成的'))),
);

/** The communities the document is for; whether those on the island count, it does not say (AMB-XM-21). */
export const inScope = any(
  chosen(place.kind, ['rural'], covered),
  all(stillConverting, read(r.innerDistricts, {
    applies: settled('yes', covered), doesNotApply: not(chosen(place.district, inner, covered)),
  })),
);

/** Every community, those of the city as well. */
export const isCommunity = chosen(place.kind, ['rural', 'converted', 'urban'], cite('xm-21.a', '全市每个村（居）'));

/** A community the document is for in which there is one of these. */
export function havingOne(among: readonly [(typeof things)[number], ...(typeof things)[number][]], clause: string, phrase: string): Condition {
  return all(inScope, includes(place.has, among, cite(clause, phrase)));
}

/** A community the document is for that is counted in a figure of the city. */
export function listedFor(listing: (typeof listings)[number], clause: string, phrase: string): Condition {
  return all(inScope, includes(place.listed, [listing], cite(clause, phrase)));
}

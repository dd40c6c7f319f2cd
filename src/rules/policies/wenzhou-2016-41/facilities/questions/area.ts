import { choice, number, yesNo } from '../../../../vocabulary/index.ts';

/** The list of places that are judged at once: a city, counties, districts, towns, streets, villages. */
export const areas = { id: 'areas', least: 1, most: 300 } as const;

const each = { of: areas.id } as const;
const people = { least: 0, most: 20_000_000 } as const;

/** What kind of place it is and how many live there: decides most of what applies. */
export const area = {
  level: choice('area.level', ['city', 'county', 'countyCity', 'district', 'town', 'street', 'village'], each),
  residents: number('area.residents', 'persons', people, each),
  registered: number('area.registered', 'persons', people, each),
  disabledPeople: number('area.disabledPeople', 'persons', { least: 1, most: 2_000_000 }, each),

  // What there is in the place that a demand is tied to.
  urban: yesNo('area.urban', each),
  rural: yesNo('area.rural', each),
  transit: yesNo('area.transit', each),
  stateEnterprises: yesNo('area.stateEnterprises', each),
  welfareEnterprises: yesNo('area.welfareEnterprises', each),
  shelteredWorkshops: yesNo('area.shelteredWorkshops', each),
  televisionAble: yesNo('area.televisionAble', each),
  usesLotteryFund: yesNo('area.usesLotteryFund', each),
} as const;

/** The whole city, asked once: needed only where beds are averaged over the city (AMB-WZ-44). */
export const city = {
  cityDisabledPeople: number('city.disabledPeople', 'persons', { least: 1, most: 2_000_000 }),
  cityRehabBeds: number('city.rehabBeds', 'beds', { least: 0, most: 1_000_000 }, { changeable: 'byChoice' }),
  cityCareBeds: number('city.careBeds', 'beds', { least: 0, most: 1_000_000 }, { changeable: 'byChoice' }),
} as const;

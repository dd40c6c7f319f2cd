import { expected, type AssessmentExample } from '../../../vocabulary/index.ts';
import { late, placesOf } from './case.ts';

const { lacks, met, notRequired } = expected;

/** The targets of the city and of its districts. */
export const city: readonly AssessmentExample[] = [
  {
    id: 'whole-city',
    titles: { zh: '全市：300个自然村刚好做完，幸福院差1家，示范标准刚好一半', en: 'The whole city: exactly 300 natural villages, one home short, exactly half at the standard' },
    facts: placesOf({
      'place.kind': 'city', 'city.communities': 160, 'city.demonstration': 80, 'city.platforms': 160, 'city.clinics': 200, 'city.clinicsStandard': 199,
      'city.homes': 150, 'city.homesNew': 20, 'city.hamlets': 300, 'city.pleasant': 49, 'city.pairs': 50, 'city.models': 12, 'city.partners': 6, 'city.goals': 'partly',
    }),
    factsOn: late, rulesOn: late,
    expect: {
      'XT-01#0': met, 'XT-03#0': lacks(1), 'XT-04#0': lacks(1), 'XT-05#0': met, 'XT-08#0': met, 'XT-09#0': lacks(1), 'XT-17#0': met, 'XT-18-city#0': met, 'XT-19-city#0': met,
      'xm-chk-41#0': notRequired,
    },
  },
  {
    id: 'tongan-district',
    titles: { zh: '同安区选了4个典范村：按3至5个够了，照字面的35个还差31个', en: 'Tong’an has four model villages: enough for three to five, 31 short of 35' },
    facts: placesOf({ 'place.kind': 'district', 'place.district': 'tongan', 'city.models': 4 }),
    factsOn: late, rulesOn: late,
    expect: { 'XT-18#0': met, 'XT-19#0': notRequired },
  },
];

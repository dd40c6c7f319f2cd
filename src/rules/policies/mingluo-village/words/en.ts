import type { Words } from './type.ts';

const none = 'Enter 0 if there are none.';
const office = 'Who answers for it, the text does not say. Ask the village committee and the town of Fuquan first.';

/** The words of this check-list in English. */
export const en: Words = {
  title: 'Check-list of a model village',
  intro:
    'The plan to make Minglu village in Fuquan a model says three things of every place: refuse points, no direct discharge from animal farms, a road to each main settlement. Enter the village’s own figures and see '
    + 'what is done and what is lacking. The plan breaks off after its “priorities”, without years, figures or steps; whether it still holds was not verified.',
  questions: {
    'refuse.residential': { ask: 'How many residential points has the village?', label: 'Residential points', help: 'The text has no list: take the village’s own number (P5-A05).' },
    'refuse.withCollection': { ask: 'How many of them have a refuse point?', label: 'With a refuse point', help: none },
    'refuse.roadside': { ask: 'Are there refuse points all along the roads?', label: 'Refuse points along all roads', help: 'Answer no where only some stretches have them.' },
    'farms.discharging': { ask: 'How many animal farms still discharge directly?', label: 'Farms discharging directly', help: none },
    'roads.settlements': { ask: 'How many main settlements has the village?', label: 'Main settlements', help: 'Which are main ones, the text does not say; the village settles it (P5-A05).' },
    'roads.connected': { ask: 'How many of them have a road right to them?', label: 'With a road', help: none },
  },
  parameters: {},
  entitlements: {},
  requirements: {
    'M-01': { title: 'A refuse point at every residential point', what: 'Every residential point of the village has a refuse point.', next: office },
    'M-02': { title: 'Refuse points along the roads', what: 'There are refuse points all along the roads.', next: office },
    'M-03': { title: 'No direct discharge', what: 'Animal farms may not discharge directly; what they discharge has to be treated to the standard.', next: `Stop direct discharge first. ${office}` },
    'M-04': { title: 'A road to every main settlement', what: 'Every main settlement has a road right to it.', next: office },
  },
  readings: {},
  remarks: {
    noList: 'The text has no list of them; the number entered is used.',
    noDay: 'By when, the text does not say.',
    noStandard: 'Which standard discharge is treated to, the text does not say. Only direct discharge is checked.',
    warnings: 'How many warning signs and guard rails are put up on dangerous roads has no figure and is not checked.',
  },
  named: {},
  groups: { refuse: 'Refuse points', farms: 'Animal farms', roads: 'Roads' },
};

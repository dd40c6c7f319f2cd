import { expected, type Answers, type AssessmentExample, type ISODate } from '../../vocabulary/index.ts';

const day: ISODate = '2018-12-31';

function example(id: string, zh: string, en: string, answers: Answers, expect: AssessmentExample['expect']): AssessmentExample {
  return { id, titles: { zh, en }, facts: { answers, lists: {} }, factsOn: day, rulesOn: day, expect };
}

const { met, unmet, lacks, open } = expected;

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly AssessmentExample[] = [
  example('village', '9个居住点有7个收集点，1处直排，聚集点都通路', 'Refuse points at 7 of 9, one farm discharging, roads to all', {
    'refuse.residential': 9, 'refuse.withCollection': 7, 'refuse.roadside': 'yes', 'farms.discharging': 1, 'roads.settlements': 5, 'roads.connected': 5,
  }, { 'M-01': lacks(2), 'M-02': met, 'M-03': unmet, 'M-04': met }),
  example('all-done', '样样都做到', 'Everything is done', {
    'refuse.residential': 9, 'refuse.withCollection': 9, 'refuse.roadside': 'yes', 'farms.discharging': 0, 'roads.settlements': 5, 'roads.connected': 5,
  }, { 'M-01': met, 'M-02': met, 'M-03': met, 'M-04': met }),
  example('one-point-short', '差1个收集点', 'One refuse point short', { 'refuse.residential': 9, 'refuse.withCollection': 8 }, { 'M-01': lacks(1), 'M-03': open }),
  example('one-road-short', '1个聚集点不通路', 'One settlement without a road', { 'roads.settlements': 5, 'roads.connected': 4 }, { 'M-04': lacks(1) }),
  example('roads-in-part', '公路沿线只有一部分有收集点', 'Only part of the roads has refuse points', { 'refuse.roadside': 'no' }, { 'M-02': unmet }),
  example('no-farms', '没有养殖点：不缺', 'No farms: nothing is lacking', { 'farms.discharging': 0 }, { 'M-03': met }),
  example('not-counted', '居住点有几个还不知道：定不下来', 'Residential points not counted: open', { 'refuse.withCollection': 4 }, { 'M-01': open }),
  example('no-settlements', '没有主要聚集点：没有要做的', 'No main settlement: nothing to do', { 'roads.settlements': 0 }, { 'M-04': met }),
];

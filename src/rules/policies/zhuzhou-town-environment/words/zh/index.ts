import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';

const { perCleaner, x, kilometres, halfYears } = figures;

/** The words of these rules in Chinese. */
export const zh: Words = {
  title: '村庄保洁和镇里的目标',
  intro:
    '填上户数、保洁员和卫生费，看株洲一带一个镇的方案要求几名保洁员，够不够，会不会多；也能查全镇的绿化、种植结构、专项资金、考核和排名。'
    + '可以一次填好几个村。镇名和年份都被隐去，方案现在还管不管用，没有核实到。这里算的是这份文件，不是现行规定。',
  questions, requirements,
  parameters: {},
  entitlements: {
    'V-05-rest': {
      title: '卫生费结余', what: '收的卫生费，减去用在保洁上的。用得比收的多，结余就是0。',
      next: '结余也只能用在保洁上。存在哪里、怎样公开，文件没有写。',
    },
    'T-03-rest': {
      title: '专项资金还剩', what: `计划安排的${figures.fund / 10_000}万元，减去已经安排的设施建设和运行。`,
      next: '计划不等于一定拨到。是哪一年的、怎样分配、含不含保洁员的工资，先问镇政府。',
    },
  },
  readings: {
    'P2-A03': {
      title: `户数配不出整数的保洁员，取几名？`,
      options: {
        fewest: `户数除以${perCleaner.most}，有零头就进1：一个人不超过${perCleaner.most}户。`,
        most: `户数除以${perCleaner.least}，去掉零头，至少1名。`,
        middle: `户数除以${perCleaner.middle}，四舍五入。`,
      },
      why: '这样一个人的活不会超过文件写的上限。',
      ask: '我们村的户数，配不出每人正好落在文件两个数之间的保洁员。应该设几名？',
    },
    'P2-A05': {
      title: `绿化${kilometres}公里，是任务，还是已经做完的？`,
      options: { target: '是要做到的任务。', alreadyDone: '是已经做完的，不再要求。' },
      why: '这一句写在任务里，前后都是要做的事。',
      ask: `“全年完成的${kilometres}公里”，是今年要完成的任务吗？`,
    },
    'P2-A07': {
      title: '“1+x”的x，可不可以是0？',
      options: { fromZero: `可以。x是0到${x.most}的整数。`, fromOne: `不可以。x是${x.least}到${x.most}的整数。` },
      why: '文件只写了上限，没有写下限。',
      ask: '村庄规划按“1+x”编，x可以是0吗？“1”和“x”各指什么？',
    },
    'P2-A09': {
      title: '半年小结，一年一次还是两次？',
      options: { onceOrTwice: `年中小结${halfYears.once}次，年底就是总评；做${halfYears.once}次或${halfYears.twice}次都算。`, twice: `一年小结${halfYears.twice}次。` },
      why: '下半年的小结，和年终总评在同一个时候。',
      ask: '半年小结一年要做几次？',
    },
    'P2-A10': {
      title: '水环境专职保洁员，算不算在保洁员的人数里？',
      options: { besides: '不算，是另外加的。', among: '算在里面。' },
      why: '原文分开写，又是“专职”，算在里面就说不通。',
      ask: '按户数配的保洁员，含不含水环境专职保洁员？',
    },
  },
  remarks: {
    whoPaysCleaners: '保洁员的工资由谁出、多少，文件没有写。',
    fullTime: '是不是专职，由当地认定。',
    tools: '工具配齐没有，这里不查。',
    howMuchFee: '卫生费收多少，文件没有写，由村民代表大会的决议来定。',
    whatXIs: '“1”和“x”各指什么，文件没有写。这里只看x的大小。',
    howScored: '按什么打分，文件没有写。这里用填的分数排名次。',
    whoIsTalkedTo: '排到第几名要约谈，文件没有写。',
    yearLost: '原文的年份被隐去，是哪一年由当地来定。填的是那一年的数，够不够和是哪一年没有关系，所以这里不问年份；那一年过了没有，不在这里看。',
    fundYear: '专项资金是哪一年的，文件没有写。这里看作一个计划年度的上限。',
    fundWages: '专项资金含不含保洁员的工资，文件没有写。',
    watersMended: '黑臭水体整治到什么程度，文件没有写数，这里只看查了没有。',
    fourthKind: '“四类房”只列了三种，第四种没有写。',
    howBasically: '“基本完成”是多少，文件没有写。这里按全部来看，没有做到算偏离原则。',
    wholeYear: '按一整年来算。一年还没有过完的，次数不够不等于没有做到。',
  },
  named: { isVillage: '是村（社区）', isTown: '是全镇', someNumberFits: `有整数的人数，正好落在每人${perCleaner.least}至${perCleaner.most}户之间` },
  groups: {
    cleaners: '保洁员', fee: '卫生费', targets: '绿化、种植结构和专项资金', housing: '规划和房屋', waterAndRoads: '水体和道路', people: '谁来管', supervision: '考核、排名和约谈',
  },
};

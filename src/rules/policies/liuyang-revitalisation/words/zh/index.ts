import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';

/** The words of these rules in Chinese. */
export const zh: Words = {
  title: '乡村振兴目标进度',
  intro:
    '填上做到的数，看浏阳市创建乡村振兴示范县（市）的方案定了哪些目标，每一个做到几成，还差多少，剩下的几年每年要做多少；'
    + '也能算通过验收的村庄配套多少钱，奖励的钱还剩多少。方案没有日期，多数年份被隐去，现在还管不管用，没有核实到。这里算的是这份文件，不是现行规定。',
  questions, requirements,
  parameters: {},
  entitlements: {
    'L-24': {
      title: '通过验收的村庄的配套', what: `按照长沙的要求，每个通过验收的美丽宜居村庄配套${figures.perVillage / 10_000}万元。没有通过验收的没有。`,
      next: '由哪一级出、是不是只给一次、什么时候拨，文件没有写。先问市财政和农业农村局。',
    },
    'L-25-rest': {
      title: '奖励的钱还剩', what: `${figures.awards / 10_000}万元减去已经奖给精品线路、示范片区和标杆屋场的。`, next: '是一次还是每年都有、怎样分，文件没有写。先问市财政。',
    },
  },
  readings: {
    'P4-A02': {
      title: `到2025年的${figures.inAll}个，含不含以前建成的？`,
      options: { withEarlier: `含。是累计的数，${figures.yearly}个也在里面。`, besidesEarlier: '不含，是另外再建的。' },
      why: '“到2025年完成”一般说的是累计；前一句的数也是同一件事的一段。',
      ask: `到2025年力争完成的${figures.inAll}个，含不含${figures.yearly}个和更早建成的？`,
    },
  },
  remarks: {
    noYear: '文件没有写哪一年做到。',
    yearLost: '原文的年份被隐去，是哪一年由当地来定。填的是那一年的数，够不够和是哪一年没有关系；那一年过了没有，填了年份才看。',
    howManyTowns: '全市有多少个乡镇（街道），文件没有写，按填的数算。',
    whatIsArea: '怎样算建成示范片区，文件没有写，由当地认定。',
    noUnits: '“个”这一档没有数，不查。',
    whatDemonstrators: '“产业示范”后面少了名词，是人还是户不清楚。这里按填的数算。',
    fromWhere: '距离从哪里算起、按直线还是按道路、要覆盖多少人，文件没有写。',
    whatInfluence: '怎样算“有一定影响力”，文件没有写，由当地认定。',
    noCount: '几处“一批”没有写数，不查。',
    openList: '点名的后面有“等”“如”，名单没有列完。这里只看点了名的。',
    howManyYears: '“稳定”要看几年，文件没有写。这里只看填的那一年。',
    toiletYear: '厕所全覆盖没有写年份；2025年说的是管护机制，两件事分开看。',
    howBasically: '“基本”是多少，文件没有写。这里按全部来看，没有做到算偏离原则。',
    whichFiveYears: '五年是哪五年，文件没有写。',
    zeroDistance: '“服务零距离”没有数，不查。',
    zeroPeriod: '按哪一段时间、用什么口径统计，文件没有写。',
    what1227: '“1227”没有解释，分成1、2、2、7是推断的。',
    noOrMore: '几个数后面没有“以上”。这里达到或者超过就算做到。',
    adjustedMore: `基本农田${figures.adjusted}亩是调整的量，超过时请核对，不算超额完成。`,
    howManyMeetings: '一年开几次联席会议，文件没有写。有就算。',
    whatStable: '怎样算“稳定”，文件没有写，由当地认定。',
    whoPays: '由哪一级出、给一次还是分几次，文件没有写。这里按每个村庄给一次来算。',
    poolYear: '是每年都有还是只有一次，文件没有写。这里看作一笔总数。',
    howMuchEach: '每样奖多少、奖几个，文件没有写。',
    noShare: '比例是多少、提高多少，文件没有写。这里今年比上一年高就算。',
    whichYearBefore: '和哪一年比，文件没有写。',
  },
  named: { isCity: '是全市', isTown: '是乡镇（街道）', isVillage: '是村（社区）' },
  groups: {
    link: '衔接、产业基地和就业', industry: '产业布局、小镇和小村庄', villages: '美丽宜居村庄', habitat: '水、厕所和房屋', reform: '三项改革', governance: '区域合作和治理', money: '钱',
  },
};

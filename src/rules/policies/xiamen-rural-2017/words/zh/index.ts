import { figures } from '../../figures.ts';
import { fromStatements } from '../statements.ts';
import type { Words } from '../type.ts';
import { beyond } from './beyond.ts';
import { counted } from './counted.ts';
import { more } from './more.ts';
import { statements } from './statements.ts';

const { questions, requirements } = fromStatements(statements, {
  yes: '做到了', partly: '做到一部分', no: '没有做到',
  nextAlone: '村里自己可以办。要帮忙，找下面的牵头单位。', nextJointly: '要和上级一起办，先问下面的牵头单位。',
  nextUnnamed: '这是全市的目标，文件没有写由哪个单位牵头。可以先问市民政局。',
});

/** The words of these rules in Chinese. */
export const zh: Words = {
  title: '农村社区建设自查',
  intro:
    '照厦门2017年的文件（厦委办发〔2017〕1号），一个村一个村地看三十项任务：哪些做到了，哪些还差，差的由谁牵头、谁负责。'
    + '可以一次填好几个村。文件没有分数和等级；做到的比例是本站自定的算法，不是文件规定的。这份文件现在还管不管用，没有核实到。',
  questions: { ...counted, ...questions },
  parameters: {}, entitlements: {},
  requirements: { ...requirements, ...more },
  readings: {
    'AMB-XM-05': {
      title: '“配备2335岁以下”怎样读？',
      options: {
        twoOrThree: '2至3名，35岁以下。', from23To35: '23至35岁，没有写人数，这里按至少1名看。', twoFrom33To35: '2名，33至35岁。', twentyThree: '23名，35岁以下。',
      },
      why: '文件别处的日期、文号也是符号丢了、数字还在，这里可能同样丢了横线和“名”字。这是推断，没有找到原件核对。',
      ask: '每个村的后备干部要几名，年龄是多少？',
    },
    'AMB-XM-06': {
      title: '典范村、示范社区，每个区3至5个还是35个？',
      options: { threeToFive: '3至5个，横线丢了。', thirtyFive: '35个，照字面。' },
      why: `每个区35个，四个区就是140个，和全市${figures.homes}个农村幸福院差不多，不像试点。这是推断，照字面也不能排除。`,
      ask: '每个区的典范村（示范社区）是3至5个，还是35个？',
    },
    'AMB-XM-07': {
      title: '“一半以上”，刚好一半算不算？',
      options: { inclusive: '算。', exclusive: '不算，要超过一半。' },
      why: '“以上”包括本数，是通行的说法。',
      ask: '刚好一半的农村社区够得上省级示范标准，算不算“一半以上”？',
    },
    'AMB-XM-09': {
      title: `${figures.homes}个农村幸福院，是总数还是新建的数？`,
      options: { inAll: '总数。', newOnes: '新建的数。' },
      why: `文件说的是全面推进全市${figures.homes}个，更像总数。`,
      ask: `${figures.homes}个农村幸福院，算上以前建的吗？`,
    },
    'AMB-XM-12': {
      title: '“每个村（居）”，城市的居委会算不算？',
      options: { everyCommunity: '算，全市的村（居）都要有。', ruralOnly: '只算农村社区。' },
      why: '字面就是全市每个村（居）。',
      ask: '城市社区也要建社区书院吗？',
    },
    'AMB-XM-13': {
      title: '“至少3名以上”怎样算？',
      options: { threeOfAnyAge: '3名就够，年龄不限。', moreThanThree: '要多于3名。', threeYoung: '3名都要是青年。' },
      why: '“至少”已经说明3名就够；这半句没有写青年。',
      ask: '一届发展党员刚好3名，够不够？限不限青年？',
    },
    'AMB-XM-21': {
      title: '思明区、湖里区没改制完的村改居社区，适不适用？',
      options: { applies: '适用。', doesNotApply: '不适用。' },
      why: '适用范围没有把这两个区除外；可是三十项任务的责任单位只列了岛外四区。',
      ask: '思明区、湖里区没改制完的村改居社区，要不要照这份文件做？',
    },
  },
  remarks: {
    unexplained: '“四民主两公开”“软法”“两违”“168”“六要”这些词，文件没有解释，这里也不替它解释。',
    listElsewhere: '清单里有哪些事项，不在这份文件里。',
    noYear: '哪一年做到，文件没有写。',
    noStandard: '怎样才算标准化，文件没有写。',
    oneKind: '要有几种养老设施，文件没有写。“有一种就算”是本站自定的。',
    ownPlan: '改造分几期、每期几户，看当地的计划。',
    yearFromGoal: '这一句没有写年份，2020年是从工作目标推来的。',
    whoIsAble: '什么算“有条件”、由谁来定，文件没有写，这里由村里自己答。',
    whichZone: '哪里是限养区、多大算规模养殖场，文件没有写。',
    sinceWhen: '“零增长”从哪一天的数比起，文件没有写。这里看今年新增的。',
    strivesFor: '文件写的是“力争”到2020年，不是一定。',
    notEveryVillage: '每年派多少干部、是不是每村都有，文件没有写。',
    allThreeKinds: '“三类都有才算做到”是本站自定的。',
    ageOnTheDay: '年龄按自查这一天的周岁算，35岁也算；现任干部不算后备。这是推荐的读法。',
    howLongATerm: '一届是几年，文件没有写，由村里填任期满了没有。',
    oneCertificate: '要几名，文件没有写。“至少1名”是本站自定的。',
    noCriteria: '怎样算全面建成、全面建立，文件没有写。',
    provincialStandard: '省级示范标准写了什么，不在这份文件里。',
    strivesWhat: '“争取”管不管“一半以上”这半句，文件没有写清。',
    everyYear: `${figures.pairs}对是每年的数。这里只看填的那一年。`,
    termRuns: '这一届任期还没有满，先记作“进行中”。',
  },
  named: { inScope: '文件管到的农村社区' },
  beyond,
  groups: {
    governance: '村里的事怎么管', services: '设施和公共服务', grid: '网格和信息化', environment: '村里的环境和住房', culture: '文化和书院',
    safety: '法治和平安', people: '干部、组织和志愿者', safeguards: '结对和项目', city: '全市和各区的目标',
  },
};

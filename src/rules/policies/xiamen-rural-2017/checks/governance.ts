import { encouraged, graded, plain } from '../check.ts';
import { havingOne } from '../place.ts';

/** 二（一） How the village is governed: tasks 1 to 4. */
export const governance = [
  graded('xm-chk-01', 'rule.structure', 'xm-1.a', '按“一核多元”的模式治理'),
  graded('xm-chk-02', 'rule.selfGovernment', 'xm-1.b', '指导村民自治、促进社区服务'),
  plain('xm-chk-03', 'rule.supervision', 'xm-1.c', '村务监督委员会要建立起来'),
  plain('xm-chk-04', 'party.joint', 'xm-1.d', '探索推行区域化党建联席会议的制度', encouraged),
  graded('xm-chk-05', 'party.nonPublic', 'xm-1.e', '让党建工作在农村覆盖得更广', { when: havingOne(['nonPublic'], 'xm-1.e', '农村非公组织') }),
  graded('xm-chk-06', 'rule.openness', 'xm-2.a', '村务公开要加强'),
  graded('xm-chk-07', 'rule.meetings', 'xm-2.b', '议事规程要进一步健全'),
  graded('xm-chk-08', 'rule.process', 'xm-2.c', '“四民主两公开”', { notChecked: ['unexplained'] }),
  graded('xm-chk-09', 'rule.covenant', 'xm-2.d', '村规民约和自治章程要修订', { notChecked: ['unexplained'] }),
  plain('xm-chk-10', 'rule.watchers', 'xm-2.e', '乡贤理事会、村民议事会、业委会等社会组织也要发挥监督作用'),
  graded('xm-chk-11', 'rule.delegates', 'xm-2.f', '党代表、人大代表和政协委员参与'),
  graded('xm-chk-12', 'party.integrity', 'xm-2.g', '党风廉政建设要加强'),
  graded('xm-chk-13', 'burden.list', 'xm-3.b', '社区准入事项清单要全面落实', { notChecked: ['listElsewhere'] }),
  graded('xm-chk-14', 'burden.levies', 'xm-3.d', '杜绝向农村社区乱摊派、乱收费'),
  graded('xm-chk-15', 'consult.matters', 'xm-4.a', '协商的程序要规范'),
  plain('xm-chk-16', 'consult.platform', 'xm-4.b', '搭建协商议事的平台'),
  graded('xm-chk-17', 'consult.feedback', 'xm-4.c', '反馈的机制要健全、要落实'),
  plain('xm-chk-18', 'consult.newcomers', 'xm-4.d', '参与协商', encouraged),
  plain('xm-chk-19', 'consult.backbone', 'xm-4.e', '发现并培育一批社区协商骨干', encouraged),
] as const;

import { encouraged, graded, plain } from '../check.ts';

/** 二（六） Law and safety: tasks 22 to 24. */
export const safety = [
  plain('xm-chk-67', 'law.mediation', 'xm-22.a', '多元纠纷调解机制和人民调解制度'),
  plain('xm-chk-68', 'law.training', 'xm-22.b', '化解矛盾、调解纠纷的能力要增强'),
  plain('xm-chk-69', 'law.teaching', 'xm-22.c', '法治宣传要做好'),
  plain('xm-chk-70', 'law.adviser', 'xm-22.d', '“一村一法律顾问”', { notChecked: ['noYear'] }),
  plain('xm-chk-71', 'law.specialGroups', 'xm-23.b', '鼓励、引导专业的社会工作者和志愿者来参与', encouraged),
  graded('xm-chk-72', 'safety.post', 'xm-24.a', '农村社区警务室的建设要加强'),
  graded('xm-chk-73', 'safety.platform', 'xm-24.b', '“互联网+群防群治”的业务平台', { also: ['xm-24.e'] }),
  plain('xm-chk-74', 'safety.patrol', 'xm-24.d', '“护村巡逻队”'),
] as const;

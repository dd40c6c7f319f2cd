import { readings } from './readingsZh.ts';
import type { Words } from './type.ts';

/** The policy in Chinese. */
export const zh: Words = {
  title: '居委会选举和班子检查',
  intro: '班子人数和人选、换届日程、选民、候选人、委托、计票、罢免、会议人数、公开、评议：按哪一天的法律，逐项检查，每一项都有条文。',
  readings,
  remarks: {
    misconduct: '是不是用暴力、威胁、欺骗、贿赂当选，要由街道办事处、区政府调查。',
    character: '候选人的品行、能力，不打分。',
    content: '章程、公约、决定的内容是不是违法，由机关认定。',
    holidays: '最后一天遇到节假日，不顺延，只提示。',
    province: '法律留给省里的（差额几人、并列、补选期限等），这里不替省里定，请看本省的办法。',
  },
};

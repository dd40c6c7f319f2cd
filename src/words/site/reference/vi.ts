import type { SiteWords } from '../type.ts';

/** Sentences of the pages that set out rules without a form. */
export const reference: SiteWords['reference'] = {
  onThisPage: 'Trong trang này',
  notYet: 'Trang này chưa có biểu mẫu để tính. Yêu cầu, ví dụ và nguồn đều ở bên dưới, có thể tự đối chiếu.',
  demands: 'Phải làm được gì', demandsLead: 'Mỗi mục ghi rõ: yêu cầu ai, thế nào là đạt, đến ngày nào, ai được miễn. Mở ra để xem chi tiết.',
  count: (n) => `${n} mục`,
  benefits: 'Được hưởng gì', together: 'Các khoản đi cùng nhau', readings: 'Chỗ văn bản chưa rõ', readingsLead: 'Mỗi chỗ ghi các cách hiểu, cách dùng ở đây, lý do, và câu để hỏi cơ quan.',
  demand: 'Yêu cầu', ofWhom: 'Yêu cầu ai', met: 'Thế nào là đạt', counted: 'Cách đếm', have: 'Đếm', need: 'Ít nhất', owed: 'Phải nộp khi chưa đạt',
  letsOff: 'Khi nào được miễn', by: 'Đến ngày nào', until: (day) => `trước hết ngày ${day}`, noDay: 'Văn bản không ghi đến ngày nào.', otherDay: (day) => `Cách hiểu khác: ${day}`,
  everyone: 'Tất cả, không kèm điều kiện nào.', colon: ': ', openReference: 'Xem mọi yêu cầu và ví dụ',
  more: 'Yêu cầu ai, thế nào là đạt', ask: 'Có thể hỏi: ',
  targets: 'Đến ngày nào phải đạt', targetsLead: 'Những yêu cầu có ghi ngày. Quá ngày không có nghĩa là đã làm, cũng không có nghĩa là khỏi làm.', targetsNone: 'Những yêu cầu còn lại văn bản không ghi ngày.',
  strength: { shall: 'phải làm', should: 'khuyến khích, không bắt buộc', may: 'văn bản chỉ ghi “có thể”', localDiscretion: 'địa phương quyết định' },
  verdict: { met: 'đạt', unmet: 'chưa đạt', notRequired: 'không yêu cầu' },
  lacks: (gap) => `còn thiếu ${gap}`, owes: (sum) => `phải nộp ${sum}`,
  place: (n) => `Nơi thứ ${n}: `, person: (n) => `Người thứ ${n}: `, total: 'Tổng cộng',
  source: 'Nguồn', confidence: { high: 'đáng tin', medium: 'khá đáng tin', low: 'ít đáng tin' },
  others: 'Cũng có thể tính', notComputed: 'Vì sao chưa tính: ', inAnnex: 'Việc và hạn trong phụ lục nằm ở trang ai lo việc gì.', openResponsibilities: 'Xem',
};

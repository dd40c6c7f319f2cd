import type { SearchWords } from './type.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

const languages = { zh: 'tiếng Trung', vi: 'tiếng Việt', en: 'tiếng Anh' };

/** The search page in Vietnamese. */
export const vi: SearchWords = {
  title: 'Tìm điều khoản',
  description: 'Tìm điều khoản trong mọi chính sách trên trang này: từ ngữ, câu, số hiệu văn bản, số điều khoản.',
  lead: 'Có thể nhập từ ngữ, một câu, số hiệu văn bản (ví dụ “2516/KH-UBND”) hoặc số điều khoản (ví dụ “III.2.1”). Không cần gõ dấu. Kết quả dẫn thẳng đến điều khoản.',
  noScript: 'Việc tìm kiếm cần tập lệnh của trình duyệt, hiện đang tắt. Vẫn có thể đọc mọi chính sách và dùng chức năng tìm trong trang của trình duyệt.',
  noScriptLink: 'Xem mọi chính sách',
  searching: 'Đang tìm…',
  failed: 'Chưa tìm được: không tải được chỉ mục tìm kiếm, có thể mạng đã mất. Hãy kiểm tra mạng rồi thử lại, hoặc đọc trực tiếp các chính sách.',
  again: 'Thử lại',
  failedLink: 'Xem mọi chính sách',
  levels: {
    citation: 'Văn bản hoặc điều khoản mang số này',
    exact: (count) => `Có cụm từ này: ${count} chỗ`,
    same: (count, instead) => `Cùng nghĩa, viết khác: ${count} chỗ, ${quoted(instead)}`,
    words: (count) => `Không có chỗ nào viết liền như vậy; có đủ các từ này: ${count} chỗ`,
    similar: (instead) => `Có phải bạn muốn tìm ${instead.length > 0 ? quoted(instead) : 'những chỗ này'}?`,
  },
  absent: (terms) => `Không có điều khoản nào nhắc đến ${quoted(terms)}.`,
  absentHere: (terms) => `Trong phạm vi đã chọn, không có điều khoản nào nhắc đến ${quoted(terms)}.`,
  notYet: 'Đã xem những chỗ có khả năng nhất mà chưa thấy; có thể còn ở chỗ khác.',
  nothing: 'Hãy thử một từ ngắn hơn, hoặc bỏ dấu câu.',
  found: (results, documents) => `Tìm thấy ${results} chỗ trong ${documents} trang.`,
  cut: (most) => `Mỗi lần chỉ tìm ${most} ký tự; phần thừa không được tìm.`,
  foundSoFar: (results) => `Đã tìm thấy ${results} chỗ, có thể còn nữa.`,
  more: 'Tìm tiếp',
  rest: (count) => `Còn ${count} chỗ khác trong trang này`,
  chosen: (count) => `(đã chọn ${count})`,
  remove: (filter) => `Bỏ “${filter}”`,
  everywhere: 'Tìm lại, không giới hạn',
  elsewhere: (language, count, atLeast) => `Còn ${atLeast ? 'ít nhất ' : ''}${count} chỗ bằng ${languages[language]}`,
  ownText: 'Nội dung',
};

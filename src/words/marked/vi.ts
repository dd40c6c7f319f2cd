import type { MarkedWords } from './index.ts';

/** The same in Vietnamese. */
export const vi: MarkedWords = {
  title: 'Văn bản được đánh dấu theo kết quả vừa tính',
  open: 'Ý nghĩa của dấu',
  state: {
    decided: 'quyết định kết quả', failed: 'chưa đáp ứng', open: 'còn thiếu câu trả lời', office: 'cơ quan quyết định', deviates: 'khác thường lệ, không phải là vi phạm', passed: 'đáp ứng', notReached: 'không dùng đến',
  },
  count: (n) => `${String(n)} đoạn`,
  first: 'đến đoạn đầu',
  privacy: 'Ở đây chỉ ghi số của đoạn và dấu, không ghi câu trả lời; chỉ có trong cửa sổ này, đóng lại là hết. Đoạn không có dấu là đoạn không được xét riêng.',
  back: 'Mở phần tính',
  forget: 'Bỏ dấu',
  forgotten: 'Đã bỏ dấu.',
};

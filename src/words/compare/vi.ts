import type { CompareWords } from './type.ts';

/** The same in Vietnamese. */
export const vi: CompareWords = {
  item: 'Mục',
  lead: 'Câu trả lời hiện tại vẫn giữ nguyên, chỉ đặt cạnh nhau để so.',
  vary: 'Đổi điều gì?',
  answer: 'Đổi một câu trả lời, năm hoặc ngày', reading: 'Đổi cách hiểu',
  which: 'Đổi câu nào?',
  given: 'Đã trả lời', unanswered: 'Chưa trả lời',
  now: 'Câu trả lời hiện tại: {answer}',
  instead: 'Đổi thành',
  whichReading: 'Chỗ nào văn bản không nói rõ?',
  noReadings: 'Với các câu trả lời này, không cách hiểu nào làm thay đổi kết quả.',
  one: 'Một bên hiểu thế này', other: 'Bên kia hiểu thế này',
  chooseOther: 'Hai bên giống nhau nên không có gì để so. Hãy chọn khác đi.',
  go: 'So sánh',
  sides: { here: 'Hiện tại', there: 'Sau khi đổi' },
  changed: 'Đã đổi gì',
  differ: { other: '{n} mục khác nhau' },
  none: 'Kết quả không có gì khác.',
  same: { other: '{n} mục giống nhau' },
  difference: 'Chênh lệch',
  more: 'nhiều hơn {sum}', less: 'ít hơn {sum}',
  readAs: 'Cách hiểu: {title}',
  print: 'In bảng so sánh',
};

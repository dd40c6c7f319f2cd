import type { SiteWords } from '../type.ts';

/** Sentences around official texts that an office imported, in Vietnamese. */
export const official: SiteWords['official'] = {
  name: 'Văn bản chính thức',
  title: (title) => `${title}: văn bản chính thức`,
  lead: 'Đây là nguyên văn của cơ quan ban hành, không đổi một chữ, lấy từ tệp của chính cơ quan đó.',
  leadBeside: 'Bên trái là nguyên văn của cơ quan ban hành, không đổi một chữ; bên phải là bản viết dễ hiểu của trang này. Hai bên được xếp theo số của điều khoản, không đoán theo câu chữ. Trên điện thoại, nguyên văn ở trên.',
  alone: 'Văn bản này chưa có bản viết dễ hiểu và chưa có công cụ tính.',
  notVerified: 'Trang này chưa kiểm tra văn bản còn hiệu lực hay không.',
  open: 'Đọc đối chiếu với văn bản chính thức',
  plain: 'Bản dễ hiểu', toPlain: 'Về bản dễ hiểu',
  noPlain: 'Bản dễ hiểu không viết riêng chỗ này.',
  above: 'Phần dễ hiểu của chỗ này ở phía trên, cùng số.',
  plainOnlyTitle: 'Phần của bản dễ hiểu có số mà nguyên văn không in',
  plainOnlyLead: 'Thường là bảng do trang này lập, hoặc số ghi khác với nguyên văn.',
  fields: {
    indexNumber: 'Số chỉ mục', documentNumber: 'Số', documentType: 'Loại văn bản', issuer: 'Cơ quan ban hành', issuedOn: 'Ngày ban hành', publishedOn: 'Ngày công bố', effectiveOn: 'Có hiệu lực từ', addressees: 'Kính gửi', copies: 'Nơi nhận', signer: 'Người ký', place: 'Nơi ban hành', subject: 'Trích yếu', history: 'Quá trình ban hành',
  },
  relations: 'Văn bản được nhắc tới', relationsCount: (n) => `${n} văn bản`,
  about: 'Về văn bản',
  report: 'Báo cáo nhập văn bản',
  reportLead: (file, digest) => `Nhập từ ${file}, mã SHA-256 của tệp bắt đầu bằng ${digest}.`,
  recognised: (clauses, paragraphs, headings) => `Nhận ra ${clauses} điều khoản có số, ${paragraphs} đoạn không số, ${headings} đề mục.`,
  removed: 'Không thuộc văn bản, đã bỏ', repaired: 'Chắc chắn, đã sửa', suspicious: 'Có vẻ hỏng, giữ nguyên',
  line: (n) => `dòng ${n}`, times: (n) => `${n} lần`, nothing: 'không có',
  may: (text) => `có thể là “${text}”`, leaveOut: 'có thể là phần thừa',
  kinds: {
    brokenParagraph: 'đoạn bị ngắt giữa câu, thường do hết trang', doubledText: 'chữ lặp ở chỗ ngắt', redactedYear: 'năm bị che', redactedName: 'tên bị che', emptyName: 'để trống tên',
    pageNumberInSentence: 'số trang lẫn vào câu', unbalancedMarks: 'thiếu một nửa dấu ngoặc', damagedDocumentNumber: 'số văn bản thiếu ngoặc', damagedDate: 'ngày tháng bị mất chữ số', fusedFigures: 'có thể mất dấu gạch giữa hai số',
    replacementCharacter: 'mất chữ', mojibake: 'lỗi phông chữ', privateCharacter: 'có chữ không hiện được', automaticNumber: 'số tự động trong tệp không đọc được', numberMissing: 'số không liền nhau', numberRepeated: 'số bị lặp', numberOutOfOrder: 'số không hợp với chỗ đứng',
    numbersRunTogether: 'nhiều số dồn vào một đoạn', strayMark: 'dấu thừa', misspelling: 'có thể sai chính tả',
  },
  removals: {
    navigation: 'điều hướng', siteNotice: 'thông báo của trang', siteButtons: 'nút bấm của trang', viewCounter: 'lượt xem', pageNumber: 'số trang', runningHeader: 'đầu trang, chân trang', markup: 'ký hiệu định dạng', script: 'mã lệnh', repeatedTitle: 'tiêu đề lặp', copyMark: 'dấu chống sao chép', otherDocument: 'tài liệu khác',
  },
  repairs: { pinyinGloss: 'phiên âm chen vào chữ', invisibleMark: 'ký tự ẩn', composedLetter: 'chữ bị tách dấu', joinedLine: 'dòng bị ngắt', countedNumber: 'số tự động của tệp, được viết ra' },
  list: { title: 'Văn bản chính thức', lead: 'Nguyên văn do các cơ quan nhập, mới nhất ở trên.', open: (n) => `Xem văn bản chính thức (${n})`, page: (page, of) => `Trang ${page} trên ${of}`, before: 'Trang trước', next: 'Trang sau', pages: 'Các trang' },
};

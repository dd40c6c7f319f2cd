import type { SiteWords } from '../type.ts';

/** Sentences around reading, in Vietnamese. */
export const reading: SiteWords['reading'] = {
  cite: {
    edition: 'Bản dễ đọc của Mingce, không phải văn bản chính thức',
    mark: ', đoạn ',
    lead: 'Bấm vào số, bên cạnh sẽ hiện nút “Chép”: trích dẫn và liên kết.',
    button: 'Chép', what: ' trích dẫn, liên kết',
    hear: 'Đọc to',
    stop: 'Dừng',
    tested: 'Cách tính',
    done: 'Đã chép.',
    refused: 'Trình duyệt không cho chép. Hãy tự chọn đoạn chữ dưới đây để chép.',
    text: 'Trích dẫn và liên kết',
  },
  print: { published: (day) => `đăng ngày ${day}` },
  terms: { title: 'Giải thích từ ngữ' },
  compare: {
    title: (newer, older) => `So sánh bản ${newer} với bản ${older}`,
    lead: (newer, older) => `Ở mỗi chỗ, bản ${older} đứng trước, rồi đến phần của bản ${newer} thay thế nó, từng điều một.`,
    caution: 'Cả hai bên là lời của trang này viết lại, không phải văn bản chính thức. Chữ khác nhau có khi chỉ vì chúng tôi diễn đạt khác; quy định có đổi hay không thì xem nhãn và dòng chữ đỏ của từng chỗ. Điều nào ứng với điều nào do người điền từng chỗ, không đoán theo chữ giống nhau.',
    open: (older) => `So sánh với bản ${older}`,
    kinds: { same: 'không đổi', moved: 'đổi số điều, quy định không đổi', changed: 'đã sửa', new: 'mới thêm', dropped: 'không còn' },
    counts: 'Đã đối chiếu bao nhiêu chỗ',
    places: (n) => `${n} chỗ`,
    only: 'Chỉ xem chỗ thay đổi (đã sửa, mới thêm, không còn)',
    year: (edition) => `Bản ${edition}`,
    gone: 'bỏ: ', added: 'thêm: ', end: '; ',
    legend: 'Chữ gạch ngang chỉ có trong bản cũ, chữ gạch chân chỉ có trong bản mới.',
    marking: {
      divided: 'Nội dung của điều cũ này được chia vào nhiều chỗ của bản mới, nên không đánh dấu từng chữ.',
      rewritten: 'Hai bên viết khác nhau nhiều, nên không đánh dấu từng chữ.',
    },
    wording: 'Quy định không đổi; chữ được đánh dấu chỉ là cách nói khác.',
    droppedTitle: (older) => `Có trong bản ${older}, không còn trong bản mới`,
    textIn: 'Các điều bằng tiếng Trung.',
    back: 'Về toàn văn',
  },
  feed: { title: 'Mingce: chính sách mới đăng và mới sửa', subtitle: 'Bản dễ đọc được đăng và sửa vào ngày nào.', link: 'Theo dõi cập nhật (Atom)' },
};

import type { SiteWords } from '../type.ts';

/** Sentences around calculators in pages of other sites, in Vietnamese. */
export const embed: SiteWords['embed'] = {
  foot: {
    by: 'Công cụ này do Mingce phát hành, không phải của trang đặt nó.',
    privacy: 'Câu trả lời của bạn không rời khỏi máy này. Trang đặt công cụ này chỉ biết nó cao bao nhiêu, không thấy bạn trả lời gì.',
    kept: 'Những gì lưu vào máy ở đây có thể không thấy trên trang riêng của Mingce, và ngược lại.',
    full: 'Mở trên Mingce: quy tắc, ví dụ, chỗ chưa rõ',
    policy: 'Đọc chính sách',
    newWindow: 'Liên kết mở ở cửa sổ mới.',
    noScript: 'Công cụ này cần chạy mã mới tính được. Quy tắc và ví dụ thì không cần mã vẫn đọc được:',
  },
  open: 'Đặt lên trang của mình',
  title: 'Đặt công cụ tính lên trang của mình',
  lead: 'Trang của thôn, xã, hội đoàn hay trường học có thể đặt công cụ tính vào trang của mình. Ai dùng ở đó thì câu trả lời vẫn ở lại trên máy của người ấy.',
  allowed: {
    title: 'Trang nào được đặt',
    nobody: 'Hiện chưa cho phép trang nào: có đặt cũng không hiện ra. Hãy nhờ người phát hành trang này thêm địa chỉ của bạn vào danh sách.',
    anybody: 'Hiện trang nào cũng được đặt.',
    some: 'Hiện cho phép những địa chỉ này:',
    others: 'Ở địa chỉ khác, có đặt cũng không hiện ra. Muốn thêm, hãy nhờ người phát hành trang này.',
    pages: 'Chỉ đặt được những công cụ tính dưới đây. Các trang khác của trang web này không ai đưa vào khung được.',
  },
  how: {
    title: 'Cách đặt',
    first: 'Trước hết đặt dòng này, mỗi trang một lần, ở trước công cụ tính. Nó giúp khung cao thấp theo nội dung. Không có nó vẫn dùng được, khung sẽ có thanh cuộn.',
    own: 'Hoặc lưu mấy dòng này thành tệp trên trang của bạn, để trang của bạn không phải lấy mã từ đây:',
    then: 'Sau đó tìm công cụ tính ở dưới và dán mã của nó vào trang. Muốn ngôn ngữ khác, hãy đổi ngôn ngữ của trang này ở phía trên.',
    secure: 'Trang của bạn nên dùng https. Ở trang dùng http, trình duyệt tắt bớt một số chức năng: phải tự chép liên kết, và sổ điểm không lưu lại được.',
    sandbox: 'Nếu đặt sandbox cho khung, cần ít nhất:',
  },
  sent: {
    title: 'Gửi gì và không gửi gì',
    only: 'Công cụ tính chỉ báo cho trang của bạn một điều: nó cao bao nhiêu, là một con số, ví dụ:',
    not: 'Không gửi câu trả lời, không gửi kết quả, không gửi đang ở câu hỏi nào; không thống kê, không cookie. Chiều cao được làm tròn lên, nhưng nhìn nội dung dài ngắn vẫn có thể đoán được đôi chút, ví dụ đã có kết quả hay chưa.',
    any: 'Con số được gửi cho trang bao quanh khung, dù là trang nào: danh sách ở máy chủ quyết định ai được bao quanh, còn trình duyệt không nhất thiết cho công cụ tính biết đó là ai. Mã trên trang của bạn kiểm tra rằng tin đến từ đúng khung ấy và từ địa chỉ của trang này.',
    host: 'Công cụ tính lấy tệp từ trang này, nên nhà cung cấp nơi đặt trang có thể ghi lại địa chỉ mạng. Trong đó không có câu trả lời.',
    links: 'Bấm vào điều khoản hay “Mở trên Mingce” thì mở cửa sổ mới; trang của bạn ở yên.',
  },
  kept: {
    title: 'Những gì lưu trên máy',
    text: 'Trình duyệt ngày nay để riêng những gì lưu trong khung theo từng trang bao quanh. Tình huống hay sổ điểm lưu trong trang của bạn sẽ không thấy trên trang riêng của Mingce, cũng không thấy ở trang khác, và trình duyệt có thể xóa sớm hơn. Hãy ghi sổ trên trang riêng của Mingce và thường xuyên lưu tệp dự phòng.',
    refused: 'Nếu trình duyệt không cho lưu, công cụ vẫn tính, và nói rõ là chưa lưu được.',
    large: 'Chữ lớn cũng vậy: mỗi trang phải chọn một lần, nút ở dưới công cụ tính.',
    offline: 'Không có mạng thì công cụ tính trong khung không mở được; trang riêng của Mingce thì mở được.',
  },
  codes: { title: 'Mã của từng công cụ tính', frame: (calculator) => `${calculator} · Mingce`, lead: 'Chiều cao trong mã thường đủ cho phần đầu ở màn hình rộng; dài hơn thì cuộn trong khung. Có dòng ở trên thì chiều cao tự khớp.' },
};

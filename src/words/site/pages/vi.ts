import type { ProsePages } from './type.ts';

/** The pages about the site in Vietnamese. */
export const vi: ProsePages = {
  about: {
    title: 'Giới thiệu Mingce',
    lead: 'Mingce viết lại chính sách công bằng lời dễ hiểu và biến những gì tính được thành công cụ tính.',
    sections: [
      { heading: 'Ở đây có gì', paragraphs: [
        'Mỗi chính sách một trang, đủ từng điều. Con số, ngày tháng, điều kiện giữ nguyên; lời văn dễ đọc hơn.',
        'Điều nào tính được thì viết thành quy tắc, nối hai chiều: từ điều khoản đến công cụ tính, từ kết quả về điều khoản.',
      ] },
      { heading: 'Ở đây không có gì', paragraphs: [
        'Mingce không phải trang của cơ quan nhà nước và không nhận làm thủ tục. Có được duyệt hay không, mức bao nhiêu là do cơ quan giải quyết quyết định.',
        'Chính sách thay đổi. Mỗi trang đều ghi hiệu lực đã được kiểm chứng hay chưa, và những thay đổi được biết về sau.',
      ] },
      { heading: 'Chỗ viết chưa rõ', paragraphs: [
        'Có văn bản viết chưa rõ, có bản lưu bị hỏng. Những chỗ đó được đánh dấu, nêu đủ các cách hiểu, cách dùng ở đây và lý do.',
        'Văn bản ghi “có thể” thì chúng tôi cũng ghi “có thể”.',
      ] },
      { heading: 'Dùng lại dữ liệu', paragraphs: [
        'Mỗi chính sách có một tệp dữ liệu: thêm .json vào sau mã của nó trong địa chỉ policies/. Trong đó có hiệu lực, quan hệ, toàn bộ các điều, đơn vị chịu trách nhiệm, hạn, chỉ tiêu, cách hiểu và chỗ hỏng.',
        'Đơn vị, trách nhiệm, hạn, chỉ tiêu, danh sách hội đồng, hồ sơ và số liệu của mọi chính sách mỗi loại có một tệp trong data/, ví dụ data/deadlines.json; tệp .schema.json bên cạnh nói rõ định dạng. Định dạng có số phiên bản, đổi thì đổi số.',
      ] },
      { heading: 'Kiểm tra thế nào', paragraphs: [
        'Mỗi quy tắc đều dẫn một cụm từ trong điều khoản. Nếu điều khoản đổi và không còn cụm từ đó, trang không thể phát hành.',
        'Quy tắc, ví dụ và kiểm thử đều công khai, ai cũng có thể kiểm tra, sửa và chỉ ra chỗ sai.',
      ] },
    ],
  },
  privacy: {
    title: 'Quyền riêng tư',
    lead: 'Câu trả lời của bạn không rời khỏi máy của bạn.',
    sections: [
      { heading: 'Không thu thập gì', paragraphs: [
        'Không tài khoản, không đăng nhập, không thống kê, không quảng cáo, không cookie.',
        'Việc tính toán diễn ra trên điện thoại hoặc máy tính của bạn. Không có máy chủ nào lưu câu trả lời.',
      ] },
      { heading: 'Những gì ở lại trên máy', paragraphs: [
        'Nếu bạn chọn chữ lớn, trình duyệt sẽ nhớ cho đến khi bạn xóa dữ liệu.',
        'Sau lần mở đầu tiên, trình duyệt lưu các trang của trang web này (vài MB) để khi không có mạng vẫn đọc, tìm và tính được. Trong đó không có câu trả lời của bạn; xóa dữ liệu trình duyệt là hết.',
        'Câu trả lời nằm trong trang đang mở. Lưu vào máy hay không là do bạn chọn, và có thể xóa bất cứ lúc nào.',
        'Nếu bạn bấm “Xem trong văn bản” ở kết quả, trình duyệt nhớ những điều khoản nào có tác dụng, chỉ trong cửa sổ đó và không kèm câu trả lời; bấm “Bỏ dấu” hoặc đóng cửa sổ là hết.',
        'Đọc to chỉ dùng giọng có sẵn trên máy, chữ được đọc không gửi đi đâu; máy không có giọng thì không có nút đọc.',
      ] },
      { heading: 'Liên kết chia sẻ', paragraphs: [
        'Liên kết chia sẻ mang tình huống ở phần sau dấu “#” của địa chỉ; phần này không gửi đến trang. Người nhận liên kết đọc được, nên chỉ gửi cho người bạn tin. Mã QR chính là liên kết đó: ai chụp được cũng đọc được.',
      ] },
      { heading: 'Công cụ tính trong trang khác', paragraphs: [
        'Người phát hành trang này có thể cho trang khác đặt một công cụ tính. Trang ấy chỉ biết công cụ cao bao nhiêu, không thấy bạn trả lời gì; những gì bạn lưu ở đó chỉ ở trên máy của bạn.',
      ] },
      { heading: 'Nơi đặt trang', paragraphs: [
        'Nhà cung cấp nơi đặt trang có thể ghi lại địa chỉ mạng và trang đã xem, như thường lệ. Câu trả lời của bạn không nằm trong đó.',
      ] },
    ],
  },
  accessibility: {
    title: 'Trợ năng',
    lead: 'Điện thoại nhỏ, mắt kém, dùng bàn phím hay trình đọc màn hình đều dùng được.',
    sections: [
      { heading: 'Những gì đã làm được', paragraphs: [
        'Đọc không cần chạy mã. Cỡ chữ theo cài đặt của trình duyệt; phóng to bốn lần vẫn không phải kéo ngang.',
        'Nút “Chữ lớn” ở đầu trang phóng to chữ và nút bấm, nội dung không bớt gì.',
        'Bàn phím đến được mọi liên kết và nút, tiêu điểm dễ thấy. Màu sắc không bao giờ mang nghĩa một mình: bên cạnh luôn có chữ hoặc dấu.',
        'Nền sáng, nền tối, tương phản cao đều dùng được; tôn trọng cài đặt giảm chuyển động. Trang nào cũng in được trên giấy A4.',
      ] },
      { heading: 'Kiểm tra thế nào', paragraphs: [
        'Mục tiêu là WCAG 2.2 mức AA. Mỗi lần phát hành đều kiểm tra mọi loại trang bằng công cụ, và đi hết một lượt chỉ bằng bàn phím trong trình duyệt thật.',
      ] },
      { heading: 'Chỗ chưa đủ tốt', paragraphs: [
        'Trên màn hình rất hẹp, vài bảng trở thành danh sách và đọc hơi dài.',
        'Toàn văn chính sách bằng ngôn ngữ của chính sách; các ngôn ngữ khác có phần tóm tắt.',
      ] },
    ],
  },
};

import type { Words } from '../type.ts';

/** What each check-list asks for. */
export const requirements: Words['requirements'] = {
  'C-01': { title: 'Quyết định lập Hội đồng đánh giá cấp xã', what: 'Ủy ban nhân dân cấp xã ra quyết định lập Hội đồng đánh giá.', next: 'Chưa có thì Ủy ban nhân dân cấp xã ra quyết định trước khi họp.' },
  'C-02': { title: 'Hội đồng đánh giá cấp xã: 12 vị trí', what: 'Hội đồng phải có đủ 12 vị trí; thêm đại diện tổ chức khác thì được.', next: 'Vị trí nào thiếu thì bổ sung vào quyết định. Nơi không có cơ quan ấy thì ghi rõ là không có.' },
  'C-03': { title: 'Biên bản họp cấp xã', what: 'Hội đồng đánh giá họp thì phải lập biên bản.', next: 'Biên bản cũng là giấy thứ ba của hồ sơ cấp xã.' },
  'C-04': { title: 'Lập Hội đồng xét duyệt cấp huyện', what: 'Ủy ban nhân dân huyện, thành phố lập Hội đồng xét duyệt.', next: 'Phòng Lao động - Thương binh và Xã hội làm tờ trình xin lập.' },
  'C-05': { title: 'Hội đồng xét duyệt cấp huyện: 10 vị trí', what: 'Mười vị trí nêu tên là bắt buộc; danh sách còn mở, người của Ban chỉ đạo là thêm vào.', next: 'Vị trí nào thiếu thì bổ sung.' },
  'C-06': { title: 'Biên bản và kết luận cấp huyện', what: 'Họp phải có biên bản, và Chủ tịch Hội đồng kết luận rõ: đạt hay không đạt.', next: 'Kết luận không rõ thì đề nghị ghi lại.' },
  'D-01': { title: 'Hồ sơ đề nghị của cấp xã: 4 giấy tờ', what: 'Chủ tịch Ủy ban nhân dân cấp xã ký duyệt rồi gửi đi trước ngày 15/11.', next: 'Gửi phòng Lao động - Thương binh và Xã hội của huyện, thành phố; báo cáo kết quả gửi Ủy ban nhân dân huyện, thành phố.' },
  'D-02': { title: 'Hồ sơ trình công nhận: 4 giấy tờ', what: 'Bốn giấy tờ có thể đủ trước khi quyết định được ký.', next: 'Đủ bốn giấy tờ thì trình Chủ tịch Ủy ban nhân dân huyện, thành phố ký.' },
  'D-03': { title: 'Hồ sơ công nhận: đủ 5 mục', what: 'Bốn giấy tờ trình, quyết định công nhận và giấy công nhận kèm theo.', next: 'Mẫu giấy công nhận do Bộ Lao động - Thương binh và Xã hội ban hành; kế hoạch không in mẫu.' },
  'D-04': { title: 'Hồ sơ xin tỉnh khen thưởng', what: 'Tờ trình, và quyết định hoặc bản photo giấy công nhận của đủ 5 năm.', next: 'Gửi Sở Lao động - Thương binh và Xã hội, chậm nhất ngày 30/12; Sở trình Ban Thi đua - Khen thưởng tỉnh.' },
  'T-01': { title: '100% huyện, thành phố làm đủ hai việc', what: 'Huyện, thành phố nào cũng vừa tổ chức xây dựng, vừa chỉ đạo cấp xã đánh giá hằng năm.', next: 'Nơi nào thiếu một việc thì chưa tính là đạt.' },
  'T-02': { title: '50% số nơi được công nhận đến năm 2020', what: 'Phấn đấu một nửa số xã, phường, thị trấn của tỉnh được công nhận.', next: 'Đây là mức phấn đấu; không đạt không phải là vi phạm.' },
};

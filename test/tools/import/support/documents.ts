/** Documents made up for the tests. Nothing in them is copied from anywhere. */
export const notice = [
  '青石市人民政府文件', '青石政发〔2031〕7号', '青石市人民政府关于修缮老桥的通知', '各区人民政府，市直各单位：',
  '为了让行人安心过桥，根据《青石市桥梁养护办法》（青石政发〔2029〕3号），现就修缮老桥通知如下：',
  '一、修缮范围', '（一）城东老桥。桥面石板破损的，换成新石板。', '1. 石板厚度不低于八厘米。', '2. 每块石板编号存档。', '（二）城西老桥。栏杆松动的，重新固定。',
  '二、经费和期限', '经费由市财政承担，二〇三一年十月底前完工。',
  '青石市人民政府', '2031年3月5日', '抄送：市桥梁养护中心。',
];

/** A made-up law with chapters, articles, paragraphs and points. */
export const law = [
  '青石市桥梁养护条例', '2029年4月1日 青石市第三届人民代表大会常务委员会第九次会议通过',
  '第一章 总则', '第一条 为了养护桥梁，制定本条例。', '第二条 养护单位履行下列职责：', '（一）每月巡查一次；', '（二）发现裂缝，立即报告。', '养护单位可以请居民帮忙。',
  '第二章 附则', '第三条 本条例自2029年6月1日起施行。',
];

/** A made-up Vietnamese plan, with points down to đ. */
export const plan = [
  'ỦY BAN NHÂN DÂN', 'Số: 15/KH-UBND', 'Đá Xanh, ngày 07 tháng 02 năm 2031', 'KẾ HOẠCH', 'Sửa cầu cũ trên địa bàn huyện',
  'Căn cứ Nghị định số 12/2029/NĐ-CP của Chính phủ về cầu đường;', 'I. Mục tiêu', '1. Sửa xong mọi cây cầu trong năm.', 'a) Cầu gỗ: thay ván.', 'b) Cầu đá: trám vết nứt.', 'c) Cầu treo: thay cáp.', 'd) Cầu sắt: sơn lại.', 'đ) Cầu tạm: dỡ bỏ.',
  '1.1. Kiểm tra mỗi tháng một lần.', '2. Giữ an toàn cho người đi bộ.', 'II. Tổ chức thực hiện', '- Phòng Giao thông chủ trì.', 'Nơi nhận:', '- Các xã;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Cầu',
];

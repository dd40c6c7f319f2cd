import type { Words } from '../type.ts';

/** Chỗ kế hoạch viết chưa rõ. Where the plan is unclear: each way to read it, why one is used, and what to ask. */
export const readings: Words['readings'] = {
  'KT-A01': {
    title: 'Xã miền núi đặc biệt khó khăn cần 650 hay 750 điểm?',
    options: { specific: '650: điều viết riêng cho loại xã này được dùng trước.', general: '750: theo điều chung cho mọi xã.', highest: 'Lấy mức cao nhất áp dụng được: 750.' },
    why: 'Điều viết riêng thường được dùng trước điều viết chung; nếu không thì mức 650 không bao giờ được dùng.',
    ask: 'Xã miền núi thuộc diện đặc biệt khó khăn thì lấy mức 650 hay 750 điểm?',
  },
  'KT-A02': {
    title: 'Mức 650 cần một điều kiện hay hai điều kiện?',
    options: { both: 'Hai: vừa là xã miền núi, vừa đặc biệt khó khăn.', difficultOnly: 'Chỉ cần đặc biệt khó khăn.', mountainOnly: 'Chỉ cần là xã miền núi.' },
    why: 'Câu văn nêu cả hai điều.',
    ask: 'Muốn được mức 650 điểm, xã phải vừa miền núi vừa đặc biệt khó khăn, hay một điều là đủ?',
  },
  'KT-A03': {
    title: 'Phường, thị trấn ở vùng đặc biệt khó khăn có được mức 650 không?',
    options: { communesOnly: 'Không: phường luôn 850, thị trấn luôn 750.', likeCommunes: 'Có: như xã, vì hoàn cảnh giống nhau.' },
    why: 'Mức 650 chỉ viết cho xã.',
    ask: 'Phường hoặc thị trấn ở vùng đặc biệt khó khăn có được tính mức 650 điểm không?',
  },
  'KT-A04': {
    title: 'Xã, thị trấn của thành phố Kon Tum cần bao nhiêu điểm?',
    options: { byKind: 'Theo loại đơn vị: 750 (hoặc 650).', byPlace: '850, vì ở trong thành phố.' },
    why: 'Mức 850 chỉ nhắc tới phường; mức 750 viết cho cả xã của thành phố.',
    ask: 'Xã của thành phố Kon Tum lấy mức 750 hay 850 điểm?',
  },
  'KT-A05': {
    title: 'Danh sách xã đặc biệt khó khăn lấy vào ngày nào?',
    options: { endOfPeriod: 'Ngày 31/10 của năm đánh giá.', meetingDay: 'Ngày Hội đồng họp.', anyDay: 'Bất cứ ngày nào trong kỳ.' },
    why: 'Ngày 31/10 là ngày cuối của kỳ được đánh giá.',
    ask: 'Danh sách xã đặc biệt khó khăn thay đổi giữa kỳ thì lấy danh sách ngày nào?',
  },
  'KT-A07': {
    title: 'Điểm lẻ có được làm tròn không?',
    options: { exact: 'Không: 849,5 vẫn thấp hơn 850.', rounded: 'Có: làm tròn thành số nguyên rồi mới so.' },
    why: 'Kế hoạch không có chữ nào cho làm tròn.',
    ask: 'Tổng điểm có số lẻ thì có được làm tròn trước khi so với mức điểm không?',
  },
  'KT-A08': {
    title: 'Có tiêu chí nào thiếu là trượt luôn không?',
    options: { totalOnly: 'Không: chỉ xét tổng điểm.', annexMayAdd: 'Có thể: phụ lục đã mất có thể thêm điều kiện.' },
    why: 'Thân kế hoạch chỉ nói tổng điểm; phụ lục không còn nên không biết.',
    ask: 'Bộ chỉ tiêu kèm theo kế hoạch có tiêu chí nào bắt buộc phải đạt mức tối thiểu không?',
  },
  'KT-A09': {
    title: 'Xã và huyện cùng chấm: điểm của ai quyết định?',
    options: { district: 'Của huyện; điểm của xã là tạm tính.', commune: 'Của xã: kết luận của xã có giá trị ràng buộc.' },
    why: 'Hội đồng cấp huyện định điểm từng tiêu chí rồi mới trình công nhận.',
    ask: 'Điểm của Hội đồng cấp xã và cấp huyện khác nhau thì lấy điểm nào?',
  },
  'KT-A11': {
    title: 'Tháng 11/2014 đã phải đánh giá lần đầu chưa?',
    options: { year2014: 'Rồi: lần đầu là năm 2014.', year2015: 'Chưa: lần đầu là năm 2015.' },
    why: 'Kế hoạch ký ngày 03/10/2014 và không cho lùi lại.',
    ask: 'Lần đánh giá đầu tiên theo Kế hoạch 2516 là năm 2014 hay năm 2015?',
  },
  'KT-A12': {
    title: '“Trước ngày”: làm đúng ngày đó còn kịp không?',
    options: { dayBefore: 'Không: ngày hôm trước là ngày cuối.', sameDay: 'Có: đúng ngày đó vẫn kịp, như nhiều nơi quen làm.' },
    why: 'Theo đúng chữ, “trước ngày” không kể ngày đó.',
    ask: 'Hạn ghi “trước ngày 15/11” thì nộp đúng ngày 15/11 có được coi là đúng hạn không?',
  },
  'KT-A15': {
    title: 'Hạn 30/12 của hồ sơ khen là hạn của ai?',
    options: { office: 'Của Phòng: gửi lên Sở.', department: 'Của Sở: trình lên Ban Thi đua - Khen thưởng tỉnh.' },
    why: 'Câu nói về hồ sơ gửi Sở.',
    ask: 'Ngày 30/12 là hạn Phòng gửi Sở, hay hạn Sở trình Ban Thi đua - Khen thưởng tỉnh?',
  },
  'KT-A16': {
    title: 'Minh chứng 5 năm: có được lẫn quyết định và bản photo không?',
    options: { mixed: 'Được: mỗi năm một loại nào cũng được.', oneKind: 'Không: cả 5 năm phải cùng một loại.' },
    why: 'Chữ “hoặc” đứng giữa hai loại, không nói phải cùng một loại.',
    ask: 'Năm này nộp quyết định, năm kia nộp bản photo giấy công nhận có được không?',
  },
  'KT-A18': {
    title: 'Đã được khen rồi, năm sau có được xét nữa không?',
    options: { once: 'Mỗi chuỗi liên tục, mỗi cấp xét một lần.', everyBlock: 'Cứ đủ thêm 3 năm (5 năm) lại xét một lần.', everyYear: 'Năm nào chuỗi còn đủ thì năm ấy xét.' },
    why: 'Kế hoạch chỉ nêu một lần cho mỗi mức; không nói khen lại.',
    ask: 'Chuỗi liên tục kéo dài thì bao lâu được xét khen lại?',
  },
  'KT-A19': {
    title: 'Năm công nhận theo Quyết định 37/2010 tính cho mức khen nào?',
    options: { bothAwards: 'Cả mức huyện và mức tỉnh.', provinceOnly: 'Chỉ mức tỉnh.' },
    why: 'Câu viết chung “khi đề nghị khen”, tuy đứng sau hồ sơ khen cấp tỉnh.',
    ask: 'Năm được công nhận theo Quyết định 37/2010 có tính vào chuỗi 3 năm để huyện khen không?',
  },
  'KT-A23': {
    title: '50% “đến năm 2020” đếm những nơi nào?',
    options: { year2020: 'Nơi được công nhận của năm 2020.', everRecognised: 'Nơi từng được công nhận trong các năm 2014–2020.', startOf2020: 'Nơi được công nhận tính tới 01/01/2020.' },
    why: 'Mỗi năm đánh giá lại một lần, nên lấy kết quả của chính năm 2020.',
    ask: 'Chỉ tiêu 50% đến năm 2020 đếm nơi được công nhận của năm 2020, hay cộng dồn các năm?',
  },
  'KT-A25': {
    title: 'Xã có nhiều trường cùng cấp thì ai ngồi?',
    options: { onePerRole: 'Mỗi cấp học ít nhất một hiệu trưởng.', everyHead: 'Tất cả hiệu trưởng.' },
    why: 'Kế hoạch nêu từng vị trí, không nói tất cả các trường.',
    ask: 'Xã có nhiều trường cùng cấp thì mọi hiệu trưởng đều phải là thành viên Hội đồng, hay chỉ cần một người?',
  },
};

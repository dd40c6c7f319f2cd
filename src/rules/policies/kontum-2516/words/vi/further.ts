import { districtAward, provinceAward } from '../../awards.ts';
import type { Words } from '../type.ts';

/** Điểm, lịch, chuỗi năm; cơ quan giám sát; những điều không kiểm ở đây. Points, days, years, monitors and remarks. */
export const further: Pick<Words, 'groups' | 'further' | 'monitors' | 'milestones' | 'schemes' | 'criteria06' | 'remarks' | 'named'> = {
  groups: { councils: 'Hội đồng', dossiers: 'Hồ sơ', targets: 'Chỉ tiêu của tỉnh' },
  further: {
    'S-01': { title: 'Tổng điểm và mức cần đạt', what: 'Chọn mức theo loại đơn vị, rồi so tổng điểm: bằng hoặc cao hơn là đủ. Chưa chấm hết thì tính tổng thấp nhất và cao nhất có thể.' },
    'S-02': { title: 'Kết luận của Chủ tịch Hội đồng cấp xã', what: 'Kết luận do Chủ tịch đưa ra; ở đây chỉ so với kết quả theo điểm và nhắc khi khác nhau.' },
    'S-03': { title: 'Trình công nhận', what: 'Điểm của huyện đủ mức thì Hội đồng xét duyệt làm tờ trình.' },
    'S-04': { title: 'Cơ quan giám sát từng tiêu chí', what: 'Mỗi tiêu chí có đúng một cơ quan cấp tỉnh giám sát.' },
    'L-01': { title: 'Lịch của một năm đánh giá', what: 'Kỳ số liệu, ngày họp và các hạn; “trước ngày” được hiểu chặt, đúng ngày thì gọi là sát hạn.' },
    'A-01': { title: `Khen của huyện: ${districtAward.years} năm liên tục`, what: `Đủ ${districtAward.years} năm liền thì đủ điều kiện để huyện, thành phố xem xét.` },
    'A-02': { title: `Khen của tỉnh: ${provinceAward.years} năm liên tục`, what: `Đủ ${provinceAward.years} năm liền thì đủ điều kiện để tỉnh xem xét.` },
  },
  monitors: {
    labour: 'Sở Lao động - Thương binh và Xã hội', justice: 'Sở Tư pháp', police: 'Công an tỉnh', health: 'Sở Y tế',
    education: 'Sở Giáo dục và Đào tạo', culture: 'Sở Văn hóa, Thể thao và Du lịch',
  },
  milestones: {
    meeting: { title: 'Họp đánh giá cấp xã', who: 'Hội đồng đánh giá cấp xã' },
    communeDossier: { title: 'Gửi hồ sơ cấp xã', who: 'Chủ tịch UBND cấp xã → phòng Lao động - Thương binh và Xã hội' },
    communeReport: { title: 'Báo cáo cấp xã', who: 'UBND cấp xã → UBND huyện, thành phố' },
    decision: { title: 'Quyết định công nhận', who: 'UBND huyện, thành phố' },
    districtReport: { title: 'Báo cáo cấp huyện', who: 'UBND huyện, thành phố → UBND tỉnh, qua Sở' },
    provinceReport: { title: 'Báo cáo cấp tỉnh', who: 'Sở → Bộ và UBND tỉnh' },
    awardDossier: { title: 'Hồ sơ xin tỉnh khen thưởng', who: 'Phòng → Sở Lao động - Thương binh và Xã hội' },
  },
  schemes: {
    'plan-2516': { name: 'Kế hoạch 2516/KH-UBND (2014): 15 tiêu chí', short: 'Kế hoạch 2516', when: 'từ 03/10/2014; theo một nguồn, hết hiệu lực từ 03/01/2020' },
    'decision-06': { name: 'Quyết định 06/QĐ-TTg (2019): 13 tiêu chí', short: 'Quyết định 06/2019', when: 'từ 03/01/2019' },
  },
  criteria06: [
    'Nguồn lực thực hiện quyền trẻ em', 'Đăng ký khai sinh', 'Xâm hại trẻ em', 'Trẻ em vi phạm pháp luật, nghiện ma túy', 'Tai nạn, thương tích',
    'Trẻ em có hoàn cảnh đặc biệt được trợ giúp', 'Tiêm chủng đủ dưới 1 tuổi', 'Suy dinh dưỡng dưới 5 tuổi', 'Khám sức khỏe định kỳ',
    'Đi học, học mẫu giáo', 'Trẻ em tham gia', 'Vui chơi, văn hóa, thể thao', 'Sự hài lòng của trẻ em và người dân',
  ],
  remarks: {
    foundedHowOften: 'Kế hoạch không nói mỗi năm lập lại Hội đồng hay lập một lần.',
    othersMayJoin: 'Chủ tịch Hội đồng có thể mời thêm đại diện tổ chức khác; thêm bao nhiêu cũng không sai.',
    quorum: 'Kế hoạch không nói mấy người dự thì họp được, có bỏ phiếu không.',
    samePerson: 'Kế hoạch không nói một người có được giữ hai vị trí không.',
    oneCouncilAYear: 'Hội đồng xét duyệt được hiểu là lập một lần mỗi năm; mỗi hồ sơ để một bản tờ trình.',
    openList: 'Danh sách còn mở: có thể có thêm ngành khác và người của Ban chỉ đạo.',
    whereto: 'Một chỗ viết gửi phòng, chỗ khác viết báo cáo Ủy ban nhân dân huyện; được hiểu là một bộ, phòng nhận thay.',
    onlyIfPassed: 'Hồ sơ đề nghị chỉ gửi khi đạt; báo cáo kết quả thì lúc nào cũng gửi.',
    copyOfRequest: 'Hội đồng lập một lần mỗi năm thì mỗi hồ sơ để một bản tờ trình xin lập.',
    certificateForm: 'Kế hoạch không in mẫu giấy công nhận.',
    awardRoute: 'Mục thứ (3) in trong hồ sơ là bước gửi, không phải giấy tờ.',
    howManyDistricts: 'Kế hoạch không ghi tỉnh có bao nhiêu huyện, thành phố.',
    afterwards: 'Sau năm 2020 tỷ lệ tiếp tục nâng lên; kế hoạch không ghi bao nhiêu.',
  },
  named: { difficult: 'thuộc diện xã đặc biệt khó khăn', hardship: 'là xã miền núi đặc biệt khó khăn' },
};

import type { Words } from '../type.ts';

type Part = 'evaluation.year' | 'evaluation.times' | `unit.${string}` | `score.${string}` | `conclusion.${string}` | `criterion.${string}`
  | `day.${string}` | `year.${string}` | `district.${string}` | `target.${string}`;

/** The unit, its scores, days, years and what the province counts. */
export const unit: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'evaluation.year': { ask: 'Đánh giá năm nào?', label: 'năm đánh giá', help: 'Năm đánh giá cho biết dùng bộ tiêu chuẩn nào.' },
  'evaluation.times': { ask: 'Năm đó đã đánh giá mấy lần?', label: 'số lần đánh giá trong năm', help: 'Mỗi năm chỉ đánh giá một lần.' },
  'unit.kind': {
    ask: 'Nơi được đánh giá là xã, phường hay thị trấn?', label: 'loại đơn vị',
    choices: { commune: { label: 'Xã' }, ward: { label: 'Phường' }, town: { label: 'Thị trấn' } },
  },
  'unit.inKonTumCity': { ask: 'Có thuộc thành phố Kon Tum không?', label: 'thuộc thành phố Kon Tum' },
  'unit.mountain': { ask: 'Có ở miền núi không?', label: 'là xã miền núi' },
  'unit.speciallyDifficult': {
    ask: 'Thủ tướng Chính phủ có xếp vào diện đặc biệt khó khăn không?', label: 'thuộc diện xã đặc biệt khó khăn',
    help: 'Xem danh sách đang có hiệu lực; kế hoạch không nêu tên quyết định.',
    choices: { yes: { label: 'Có, cả kỳ' }, no: { label: 'Không' }, changed: { label: 'Trong kỳ có thay đổi' } },
  },
  'unit.difficultAtEnd': { ask: 'Ngày 31/10 của năm đánh giá, xã có trong danh sách không?', label: 'có trong danh sách ngày 31/10' },
  'unit.difficultOnMeetingDay': { ask: 'Ngày Hội đồng họp, xã có trong danh sách không?', label: 'có trong danh sách ngày Hội đồng họp' },
  'unit.group': {
    ask: 'Nơi được đánh giá thuộc nhóm nào?', label: 'nhóm đơn vị theo Quyết định 06/QĐ-TTg',
    choices: {
      cityWard: { label: 'Phường của quận, thị xã, thành phố thuộc thành phố trực thuộc trung ương' },
      mountainOrDifficult: { label: 'Xã, thị trấn miền núi, hải đảo; xã đặc biệt khó khăn' },
      other: { label: 'Xã, phường, thị trấn còn lại' },
    },
  },
  'score.commune': { ask: 'Tổng điểm Hội đồng cấp xã chấm là bao nhiêu?', label: 'tổng điểm cấp xã chấm' },
  'score.district': { ask: 'Tổng điểm Hội đồng cấp huyện chấm là bao nhiêu?', label: 'tổng điểm cấp huyện chấm' },
  'score.allMet': { ask: 'Có đạt đủ mọi tiêu chí không?', label: 'mọi tiêu chí đều đạt' },
  'score.noneZero': { ask: 'Có phải không tiêu chí nào 0 điểm không?', label: 'không tiêu chí nào 0 điểm' },
  'conclusion.commune': {
    ask: 'Chủ tịch Hội đồng cấp xã kết luận thế nào?', label: 'kết luận của Chủ tịch Hội đồng cấp xã',
    choices: { pass: { label: 'Đạt' }, fail: { label: 'Không đạt' } },
  },
  'criterion.most': { ask: 'Tiêu chí này tối đa bao nhiêu điểm?', label: 'điểm tối đa' },
  'criterion.commune': { ask: 'Cấp xã chấm bao nhiêu điểm?', label: 'điểm cấp xã chấm' },
  'criterion.district': { ask: 'Cấp huyện chấm bao nhiêu điểm?', label: 'điểm cấp huyện chấm' },
  'criterion.met': { ask: 'Tiêu chí này có đạt không?', label: 'tiêu chí đạt' },
  'criterion.reach': { ask: 'Có thể nâng lên bao nhiêu điểm?', label: 'có thể nâng lên', help: 'Để trống thì tính tới điểm tối đa.' },
  'criterion.cost': { ask: 'Nâng như vậy tốn bao nhiêu?', label: 'chi phí', help: 'Đơn vị nào cũng được, miễn giống nhau.' },
  'day.meeting': { ask: 'Hội đồng cấp xã họp ngày nào?', label: 'ngày Hội đồng cấp xã họp' },
  'day.communeDossier': { ask: 'Hồ sơ của xã gửi đi ngày nào?', label: 'ngày gửi hồ sơ cấp xã' },
  'day.communeReport': { ask: 'Báo cáo của xã gửi ngày nào?', label: 'ngày gửi báo cáo cấp xã' },
  'day.decision': { ask: 'Quyết định công nhận ký ngày nào?', label: 'ngày quyết định công nhận' },
  'day.districtReport': { ask: 'Báo cáo của huyện gửi ngày nào?', label: 'ngày gửi báo cáo cấp huyện' },
  'day.provinceReport': { ask: 'Báo cáo của Sở gửi ngày nào?', label: 'ngày gửi báo cáo cấp tỉnh' },
  'day.awardDossier': { ask: 'Phòng gửi hồ sơ khen lên Sở ngày nào?', label: 'ngày Phòng gửi hồ sơ khen' },
  'day.awardForwarded': { ask: 'Sở trình hồ sơ khen lên Ban Thi đua - Khen thưởng ngày nào?', label: 'ngày Sở trình hồ sơ khen' },
  'year.number': { ask: 'Năm nào?', label: 'năm' },
  'year.recognised': { ask: 'Năm đó có được công nhận không?', label: 'được công nhận' },
  'year.basis': {
    ask: 'Công nhận theo quyết định nào?', label: 'theo quyết định',
    choices: { '37/2010': { label: 'Quyết định 37/2010' }, '34/2014': { label: 'Quyết định 34/2014' } },
  },
  'year.proof': {
    ask: 'Có minh chứng gì của năm đó?', label: 'minh chứng',
    choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } },
  },
  'year.districtAward': { ask: 'Năm đó huyện đã khen chưa?', label: 'huyện đã khen' },
  'year.provinceAward': { ask: 'Năm đó tỉnh đã khen chưa?', label: 'tỉnh đã khen' },
  'district.implements': { ask: 'Huyện, thành phố có tổ chức xây dựng nơi phù hợp với trẻ em không?', label: 'tổ chức xây dựng nơi phù hợp với trẻ em' },
  'district.directs': { ask: 'Huyện, thành phố có chỉ đạo từng xã đánh giá hằng năm không?', label: 'chỉ đạo từng xã, phường, thị trấn đánh giá hằng năm' },
  'target.units': { ask: 'Cả tỉnh có bao nhiêu xã, phường, thị trấn?', label: 'tổng số xã, phường, thị trấn' },
  'target.recognised2020': { ask: 'Bao nhiêu nơi được công nhận của năm đánh giá 2020?', label: 'số nơi được công nhận năm 2020' },
  'target.everRecognised': { ask: 'Bao nhiêu nơi từng được công nhận trong các năm 2014–2020?', label: 'số nơi từng được công nhận 2014–2020' },
  'target.recognisedAtStart': { ask: 'Bao nhiêu nơi được công nhận tính tới ngày 01/01/2020?', label: 'số nơi được công nhận tới 01/01/2020' },
};

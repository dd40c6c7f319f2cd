import type { Words } from '../type.ts';

type Part = `dossier.${string}`;

/** The papers of the three dossiers. */
export const dossiers: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'dossier.commune.request': { ask: 'Đã có công văn đề nghị công nhận, gửi Chủ tịch Ủy ban nhân dân cấp huyện chưa?', label: 'công văn đề nghị công nhận, gửi Chủ tịch Ủy ban nhân dân cấp huyện' },
  'dossier.commune.report': { ask: 'Đã có báo cáo thực hiện tiêu chuẩn chưa?', label: 'báo cáo thực hiện tiêu chuẩn' },
  'dossier.commune.minutes': { ask: 'Đã có biên bản họp Hội đồng đánh giá cấp xã chưa?', label: 'biên bản họp Hội đồng đánh giá cấp xã' },
  'dossier.commune.scores': { ask: 'Đã có bản tổng điểm của các tiêu chí chưa?', label: 'bản tổng điểm của các tiêu chí' },
  'dossier.recognition.councilRequest': { ask: 'Đã có tờ trình xin lập Hội đồng xét duyệt, của Phòng Lao động - Thương binh và Xã hội chưa?', label: 'tờ trình xin lập Hội đồng xét duyệt, của Phòng Lao động - Thương binh và Xã hội' },
  'dossier.recognition.appraisal': { ask: 'Đã có báo cáo kết quả thẩm định chưa?', label: 'báo cáo kết quả thẩm định' },
  'dossier.recognition.minutes': { ask: 'Đã có biên bản họp Hội đồng xét duyệt chưa?', label: 'biên bản họp Hội đồng xét duyệt' },
  'dossier.recognition.submission': { ask: 'Đã có tờ trình xin quyết định công nhận chưa?', label: 'tờ trình xin quyết định công nhận' },
  'dossier.recognition.decision': { ask: 'Đã có quyết định công nhận chưa?', label: 'quyết định công nhận' },
  'dossier.recognition.certificate': { ask: 'Đã có giấy công nhận kèm theo chưa?', label: 'giấy công nhận kèm theo' },
  'dossier.award.request': { ask: 'Đã có tờ trình xin tỉnh khen thưởng, của Phòng gửi Sở chưa?', label: 'tờ trình xin tỉnh khen thưởng, của Phòng gửi Sở' },
  'dossier.award.proof1': { ask: 'Minh chứng của năm xét (năm thứ năm) là gì?', label: 'minh chứng của năm xét (năm thứ năm)', choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } } },
  'dossier.award.proof2': { ask: 'Minh chứng của năm thứ tư là gì?', label: 'minh chứng của năm thứ tư', choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } } },
  'dossier.award.proof3': { ask: 'Minh chứng của năm thứ ba là gì?', label: 'minh chứng của năm thứ ba', choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } } },
  'dossier.award.proof4': { ask: 'Minh chứng của năm thứ hai là gì?', label: 'minh chứng của năm thứ hai', choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } } },
  'dossier.award.proof5': { ask: 'Minh chứng của năm thứ nhất là gì?', label: 'minh chứng của năm thứ nhất', choices: { decision: { label: 'Quyết định công nhận' }, copy: { label: 'Bản photo giấy công nhận' }, both: { label: 'Có cả hai' }, none: { label: 'Chưa có' } } },
};

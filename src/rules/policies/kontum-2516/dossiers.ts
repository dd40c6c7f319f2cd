import { all, answered, any, chosen, cite, read, requirement, settled, type ChoiceQuestion, type Condition } from '../../vocabulary/index.ts';
import { papers } from './questions.ts';
import { r } from './readings.ts';

const proofs = cite('kt-III.3.3-hs2', 'quyết định công nhận hằng năm, hoặc bản photo giấy công nhận hằng năm, đủ 05 năm');

/** D-01: what the commune sends to ask for recognition. */
export const communeDossier = requirement({
  id: 'D-01', strength: 'shall', clauses: ['kt-III.2.1-j', 'kt-D.4'],
  when: settled('yes', cite('kt-III.2.1-j', 'Chủ tịch Ủy ban nhân dân cấp xã ký duyệt hồ sơ rồi gửi đi')),
  met: all(
    answered(papers.request, cite('kt-III.2.1-hs1', 'công văn đề nghị công nhận')),
    answered(papers.report, cite('kt-III.2.1-hs2', 'báo cáo đã thực hiện quy định về tiêu chuẩn đến đâu')),
    answered(papers.minutes, cite('kt-III.2.1-hs3', 'biên bản cuộc họp của Hội đồng đánh giá cấp xã')),
    answered(papers.scores, cite('kt-III.2.1-hs4', 'bản tổng điểm của các tiêu chí')),
  ),
  notChecked: ['whereto', 'onlyIfPassed'],
});

const beforeDecision = all(
  answered(papers.councilRequest, cite('kt-III.2.3-hs1', 'tờ trình xin lập Hội đồng xét duyệt, thẩm định')),
  answered(papers.appraisal, cite('kt-III.2.3-hs2', 'báo cáo kết quả thẩm định')),
  answered(papers.councilMinutes, cite('kt-III.2.3-hs3', 'biên bản cuộc họp của Hội đồng xét duyệt')),
  answered(papers.submission, cite('kt-III.2.3-hs4', 'tờ trình của Hội đồng xét duyệt xin quyết định công nhận')),
);

const everyDistrict = settled('yes', cite('kt-D.4', 'Bộ thứ hai, hồ sơ công nhận, có 5 mục'));

/** D-02: the four papers that can be complete before the decision is signed. */
export const submission = requirement({
  id: 'D-02', strength: 'shall', clauses: ['kt-D.4'], when: everyDistrict, met: beforeDecision, notChecked: ['copyOfRequest'],
});

/** D-03: the whole dossier of recognition: those four, the decision and the certificate. */
export const recognition = requirement({
  id: 'D-03', strength: 'shall', clauses: ['kt-D.4'], when: everyDistrict,
  met: all(
    beforeDecision,
    answered(papers.decision, cite('kt-III.2.3-hs5', 'quyết định công nhận của Chủ tịch Ủy ban nhân dân huyện, thành phố')),
    answered(papers.certificate, cite('kt-III.2.3-hs5', 'giấy công nhận kèm theo')),
  ),
  notChecked: ['certificateForm'],
});

const everyYear = [papers.proof1, papers.proof2, papers.proof3, papers.proof4, papers.proof5] as const;

type Proof = 'decision' | 'copy' | 'both';

/** Proof of every one of the five years, of the kinds allowed. */
function ofEveryYear(first: Proof, ...more: Proof[]): Condition {
  const shown = (year: ChoiceQuestion<string, Proof | 'none'>): Condition => chosen(year, [first, ...more], proofs);
  const [one, ...others] = everyYear;
  return all(shown(one), ...others.map(shown));
}

/** D-04: what is sent to ask the province for an award; its third printed item is a step, not a paper. */
export const awardDossier = requirement({
  id: 'D-04', strength: 'shall', clauses: ['kt-D.4'],
  when: settled('yes', cite('kt-D.4', 'Bộ thứ ba, hồ sơ xin tỉnh khen thưởng, in 3 mục')),
  met: all(
    answered(papers.awardRequest, cite('kt-III.3.3-hs1', 'tờ trình do Phòng Lao động - Thương binh và Xã hội gửi Sở')),
    read(r.evidence, {
      mixed: ofEveryYear('decision', 'copy', 'both'),
      oneKind: any(ofEveryYear('decision', 'both'), ofEveryYear('copy', 'both')),
    }),
  ),
  notChecked: ['awardRoute'],
});

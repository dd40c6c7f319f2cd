import { cite, type Milestone, type YearCalendar } from '../../vocabulary/index.ts';
import { done } from './questions.ts';
import { r } from './readings.ts';

const before: Milestone['bound'] = { kind: 'before', reading: r.before, strict: 'dayBefore', usual: 'sameDay' };

const anyDay = { opens: null, closes: null, insteadBy: null } as const;

/** The year of assessment N: what it looks at, and what is to be done by when. */
export const calendar: YearCalendar = {
  period: { from: '11-01', to: '10-31', cite: cite('kt-III.2.1-b', 'bắt đầu từ ngày 01/11 năm trước và kết thúc vào ngày 31/10 năm liền sau') },
  milestones: [
    {
      id: 'meeting', done: done.meeting, opens: '11-01', closes: '11-30', last: '11-15', bound: before, insteadBy: null, after: null,
      cites: [cite('kt-III.2.1-a', 'vào tháng 11'), cite('kt-III.2.1-j', 'trước ngày 15/11 hằng năm')],
    },
    { id: 'communeDossier', done: done.communeDossier, ...anyDay, last: '11-15', bound: before, after: 'meeting', cites: [cite('kt-III.2.1-j', 'trước ngày 15/11 hằng năm')] },
    { id: 'communeReport', done: done.communeReport, ...anyDay, last: '11-15', bound: before, after: null, cites: [cite('kt-III.4.1', 'trước ngày 15/11 hằng năm')] },
    { id: 'decision', done: done.decision, ...anyDay, last: '11-30', bound: before, after: 'communeDossier', cites: [cite('kt-III.2.3-f', 'trước ngày 30/11')] },
    { id: 'districtReport', done: done.districtReport, ...anyDay, last: '11-30', bound: before, after: 'decision', cites: [cite('kt-III.4.2', 'trước ngày 30/11 hằng năm')] },
    { id: 'provinceReport', done: done.provinceReport, ...anyDay, last: '12-10', bound: before, after: 'districtReport', cites: [cite('kt-III.4.3', 'trước ngày 10/12 hằng năm')] },
    {
      id: 'awardDossier', done: done.awardDossier, ...anyDay, last: '12-30', bound: { kind: 'upTo' }, after: null,
      insteadBy: { reading: r.whoseDay, option: 'department', done: done.awardForwarded },
      cites: [cite('kt-III.3.3-d', 'chậm nhất là ngày 30/12 hằng năm')],
    },
  ],
  first: { reading: r.firstRound, of: { year2014: 2014, year2015: 2015 }, cite: cite('kt-III.2.1-b', 'Một năm đánh giá') },
  times: { question: done.meetings, cite: cite('kt-III.2.1-a', 'được đánh giá đúng một lần') },
};


/** L-01: the calendar as one table. */
export const dated = [cite('kt-D.2', 'Kỳ số liệu: từ 01/11 năm trước đến 31/10 năm đánh giá')] as const;

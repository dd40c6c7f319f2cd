import { law1989, law2018 } from '../residents-committee-law-2018/index.ts';
import { scheme } from './scheme.ts';
import { law2025 } from './law.ts';

const titles = {
  lineUp: { zh: '班子人数和人选', en: 'Who sits on the committee' },
  size: { zh: '社区规模', en: 'Size of the community' },
  representatives: { zh: '居民代表名额', en: 'Residents’ representatives' },
  term: { zh: '任期', en: 'Term of office' },
  supervision: { zh: '居务监督委员会', en: 'Supervision committee' },
  electionCommittee: { zh: '居民选举委员会', en: 'Election committee' },
  calendar: { zh: '选举日程', en: 'Election calendar' },
  voters: { zh: '选民登记', en: 'Voters' },
  nomination: { zh: '候选人', en: 'Candidates' },
  proxies: { zh: '委托投票', en: 'Proxy votes' },
  ballot: { zh: '投票和计票', en: 'Polling and counting' },
  handover: { zh: '工作移交', en: 'Handing over' },
  assembly: { zh: '居民会议', en: 'Residents’ assembly' },
  repMeeting: { zh: '居民代表会议', en: 'Representatives’ meeting' },
  recall: { zh: '罢免', en: 'Recall' },
  vacancy: { zh: '出缺和补选', en: 'Vacancies and by-elections' },
  disclosure: { zh: '居务公开', en: 'Affairs in public' },
  appraisal: { zh: '民主评议', en: 'Appraisal' },
  audit: { zh: '主任审计', en: 'Audit of the chair' },
  slides: { zh: '课件的一般规则', en: 'General rules of the slides' },
  city: { zh: '天津2012年换届', en: 'Tianjin 2012' },
} as const;

type PartId = keyof typeof titles;

const of = <const I extends PartId>(id: I, ...data: readonly unknown[]) => ({ id, titles: titles[id], data }) as const;

const now = law2025;
const before = law2018;

/** What is computed from each policy, part by part, with the data that cites its clauses. */
export const further = {
  'residents-committee-law-2025': [
    of('lineUp', now.members, now.chair, now.women, now.kin, now.inForce),
    of('size', now.households, now.otherHouseholds, now.approval),
    of('representatives', now.householdsPerRepresentative, now.otherPerRepresentative, now.groupLeader),
    of('term', now.term, now.renewal, now.sameTerm),
    of('supervision', now.supervision, now.sameTerm?.supervision),
    of('electionCommittee', now.electionCommittee),
    of('calendar', now.voterList, now.representativeList, now.objection, now.decision, now.decisionPublished, now.audit?.before, now.handover),
    of('voters', now.franchise, now.registration),
    of('nomination', now.nominators, now.barred, now.moreThanSeats, now.meeting, now.electionCommittee?.leaves),
    of('proxies', now.proxy),
    of('ballot', now.ways, now.byRepresentatives, now.turnout, now.elected, now.runoff, now.formalities),
    of('handover', now.handover),
    of('assembly', now.assembly),
    of('repMeeting', now.representativeMeeting),
    of('recall', now.recall),
    of('vacancy', now.ends, now.byElection),
    of('disclosure', now.disclosure),
    of('appraisal', now.appraisal),
    of('audit', now.audit),
  ],
  'residents-committee-law-2018': [
    of('lineUp', before.members, before.minority, before.inForce),
    of('size', before.households, before.approval),
    of('representatives', before.groupRepresentatives, before.groupLeader),
    of('term', before.term, law1989.term),
    of('voters', before.franchise),
    of('ballot', before.ways, before.byRepresentatives),
    of('assembly', before.assembly),
    of('recall', before.removalByAssembly),
    of('vacancy', before.removalByAssembly),
  ],
  'community-organisations': [of('slides', scheme.slides)],
  'tianjin-election-2012': [of('city', scheme.city)],
} as const;

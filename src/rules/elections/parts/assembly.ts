import { addDays, everyTruth } from '../../vocabulary/index.ts';
import { counted } from '../count.ts';
import { check, dayValue, impossibleParts, largerParts, missing, notRegulated, number, type Asking, type Check, type Found } from '../found.ts';
import { fewest, reaches } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must, type Status } from '../status.ts';

/** An assembly of residents: may it be held in this form, must it be called, was it announced, can it sit, did it decide. */
export function assembly(asking: Asking): Found {
  const { facts, law: { assembly: rule }, option } = asking;
  const { assemblyForm: form, proposerKind: kind, proposers, proposersBase } = facts;
  const base = form === 'allAdults' ? readBy(asking, 'AMB-RC-09', facts.assemblyBase, { B: 'assemblyHukouBase' })
    : form === 'householdReps' ? readBy(asking, 'AMB-RC-07', facts.assemblyBase, { B: 'households' }) : facts.assemblyBase;
  const attended = facts.assemblyAttended;
  // Who abstains has come and counts among those present, unless only those who vote are read to be there.
  const voted = readBy(asking, 'AMB-RC-05', attended, { B: 'assemblyVoted' });
  const share = kind === null ? null : rule.call[kind] ?? null;
  const quorum = reaches(rule.quorum, counted(attended), counted(base), option);
  const passed = reaches(rule.pass, counted(facts.assemblyYes), counted(voted), option);
  return {
    checks: [
      check('formAllowed', form === null ? 'unknown' : rule.forms.includes(form) ? 'met' : 'unmet', rule.formCite, { lacks: ['assemblyForm'] }),
      kind !== null && share === null
        ? check('call', 'unmet', rule.call.adults?.cite ?? rule.formCite, { figures: { route: kind } })
        : check('call', must(share === null ? 'unknown' : reaches(share, counted(proposers), counted(proposersBase), option)), share?.cite ?? rule.call.adults?.cite ?? rule.formCite, {
          lacks: missing(facts, 'proposerKind', 'proposers', 'proposersBase'),
          figures: { ...(proposers === null ? {} : { have: proposers }), ...(share === null || proposersBase === null ? {} : { need: fewest(share, proposersBase, option) }) },
        }),
      noticeCheck(facts, rule.notice, option('AMB-RC-10') === 'B'),
      check('quorum', must(quorum), rule.quorum.cite, { lacks: missing(facts, 'assemblyBase', 'assemblyAttended'), figures: { ...(attended === null ? {} : { have: attended }), ...(base === null ? {} : { need: fewest(rule.quorum, base, option) }) } }),
      check('decision', must(everyTruth([quorum, passed])), rule.pass.cite, { lacks: missing(facts, 'assemblyBase', 'assemblyAttended', 'assemblyYes'), figures: { ...(facts.assemblyYes === null ? {} : { have: facts.assemblyYes }), ...(voted === null ? {} : { need: fewest(rule.pass, voted, option) }) } }),
    ],
    values: [
      ...number('minProposers', share === null || proposersBase === null ? null : fewest(share, proposersBase, option), share?.cite ?? null),
      ...(rule.notice === null || facts.meetingOn === null ? [] : dayValue('noticeLatest', addDays(facts.meetingOn, -(rule.notice.days + (option('AMB-RC-10') === 'B' ? 1 : 0))), rule.notice.cite)),
      ...number('neededAttendance', base === null ? null : fewest(rule.quorum, base, option), rule.quorum.cite),
      ...number('neededYes', voted === null ? null : fewest(rule.pass, voted, option), rule.pass.cite),
    ],
    impossible: [
      ...impossibleParts(facts, ['proposers', 'proposersBase'], ['assemblyAttended', 'assemblyBase'], ['assemblyVoted', 'assemblyAttended'], ['assemblyYes', 'assemblyAttended']),
      ...largerParts(facts, ['assemblyHukouBase', 'assemblyBase'], ['assemblyYes', 'assemblyVoted']),
    ],
  };
}

type Notice = Asking['law']['assembly']['notice'];

function noticeCheck(facts: Asking['facts'], notice: Notice, oneMore: boolean): Check {
  if (notice === null) return notRegulated('notice');
  const { noticeOn, meetingOn, special } = facts;
  const early = noticeOn === null || meetingOn === null ? 'unknown' : addDays(noticeOn, notice.days + (oneMore ? 1 : 0)) <= meetingOn ? 'yes' : 'no';
  // Whether something was special enough for a short notice is for an office to say.
  const status: Status = early !== 'no' ? must(early) : special === 'yes' ? 'officeDecides' : special === 'no' ? 'unmet' : 'unknown';
  return check('notice', status, special === 'yes' ? notice.special.cite : notice.cite, { lacks: missing(facts, 'noticeOn', 'meetingOn', 'special'), figures: { need: notice.days } });
}

import type { CommunityWords } from './type.ts';

/** What the self-check of rural communities says beside what every self-assessment says, in English. */
export const en: CommunityWords = {
  progress: {
    title: 'Done so far', own: 'This share is reckoned in this site’s own way and not by the document: done counts 1, in part one half, not done 0; all weigh the same.',
    share: '{share}%', counted: '{points} ÷ {answered}', answered: '{answered} answered, {open} to be checked.',
    few: 'Too few answers for a share', fewHint: 'A share is told once {least}% of what applies is answered. So far {answered} are answered, {open} to be checked.',
    encouraged: 'What the document only encourages or tries: {done} of {of}. Without them nothing is lacking, and they are not in the share.',
    sections: 'Section by section', section: 'Section', shareOf: 'Share',
    hard: 'Hard indicators', hardLead: 'What the document gives a figure for or asks of all stands apart and is not mixed with the share.', listed: 'Asked only where the village is listed, or each year',
    standing: { met: 'reached', unmet: 'not reached', open: 'to be checked', underWay: 'under way', notAsked: 'does not apply' },
    damaged: 'the figures here are damaged in the source', yet: '{gap} still lacking', island: 'The 30 tasks do not name this district among the responsible; see the reading.',
  },
  beyond: { title: '{n} tasks that are not the village’s', lead: 'Only the city, the district, the town or an office can do these: the village is not asked, and they are not in the share. Whoever leads them can be reminded.' },
  improve: {
    title: '{place}: what to improve', lead: 'Hard indicators first, then in the order of the document. Who leads and who supports is as the document names them.',
    show: 'What to improve, by unit', none: 'There is nothing to improve.', plan: 'Tick what you plan to do', would: 'With all that is ticked, the share goes from {from}% to {to}%.', wouldNot: 'With all that is ticked there are still too few answers for a share.',
    hard: 'hard indicator', gap: '{gap} lacking', byUnit: 'By unit', leads: 'Leads', supports: 'Supports', day: 'Done by: ______________   Person: ______________',
    open: '{n} still to be checked', print: 'Print this list alone', notAll: 'What is not answered yet is not on the list; it stands under “still to be checked”.',
    together: 'Share of each village', villages: 'To improve, by unit', notTold: 'too few answers',
  },
};

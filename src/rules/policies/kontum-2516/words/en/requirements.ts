import type { Words } from '../type.ts';

/** What each check-list asks for. */
export const requirements: Words['requirements'] = {
  'C-01': { title: 'Decision to set up the commune’s council', what: 'The commune’s people’s committee decides to set up the council.', next: 'Without it, the committee decides before the council meets.' },
  'C-02': { title: 'The commune’s council: 12 seats', what: 'The council needs all 12 seats; others may be added.', next: 'Add whoever is missing to the decision. Where there is no such body, say so.' },
  'C-03': { title: 'Minutes in the commune', what: 'The council’s meeting needs minutes.', next: 'They are also the third paper of the commune’s dossier.' },
  'C-04': { title: 'Setting up the district’s council', what: 'The people’s committee of the district or city sets up its council.', next: 'The labour office asks for it.' },
  'C-05': { title: 'The district’s council: 10 seats', what: 'The ten seats named are required; the list is open, and members of the steering board come on top.', next: 'Add whoever is missing.' },
  'C-06': { title: 'Minutes and conclusion in the district', what: 'The meeting needs minutes, and the chair says clearly: pass or fail.', next: 'If it is not clear, ask for it to be written down.' },
  'D-01': { title: 'The commune’s dossier: 4 papers', what: 'The chair of the commune’s people’s committee signs it and sends it before 15 November.', next: 'It goes to the labour office of the district or city; the report on the result to its people’s committee.' },
  'D-02': { title: 'Dossier for the decision: 4 papers', what: 'Four papers can be complete before the decision is signed.', next: 'When complete, it is put before the chair of the district or city.' },
  'D-03': { title: 'Dossier of recognition: all 5 items', what: 'Those four papers, the decision, and the certificate that goes with it.', next: 'The form of the certificate is the ministry’s; the plan does not print it.' },
  'D-04': { title: 'Dossier for an award by the province', what: 'The request, and the decision or a copy of the certificate for all five years.', next: 'To the labour department by 30 December; it passes it on to the awards board.' },
  'T-01': { title: 'All districts and cities do both things', what: 'Every district and city works on child-friendly communes and has them assess themselves every year.', next: 'One of the two alone does not count.' },
  'T-02': { title: 'Half are recognised by 2020', what: 'The province strives for half of its communes, wards and towns to be recognised.', next: 'It is something to strive for; missing it breaks no rule.' },
};

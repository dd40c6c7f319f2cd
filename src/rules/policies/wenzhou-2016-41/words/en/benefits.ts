import type { Words } from '../type.ts';

const justPapers =
  'The document lists no papers. We suggest taking the household register and the disability certificate.';
const noPapers = 'The document lists no papers. We suggest taking the household register, the disability certificate';
const nobody =
  'The document names no office for this. Civil affairs or the local Disabled Persons’ Federation is a good place to'
  + ' ask.';
const civilAffairs =
  'the Municipal Civil Affairs Bureau (市民政局), the Municipal Finance (Local Tax) Bureau and the Municipal Disabled'
  + ' Persons’ Federation (市残联)';
const socialInsurance =
  'Row 4 of the annex names the Municipal Human Resources and Social Security Bureau (市人力社保局), the Municipal Finance'
  + ' (Local Tax) Bureau and the Municipal Disabled Persons’ Federation. It names no counter; ask the local office of'
  + ' either.';
const askLocally =
  'The document names no counter; ask the township or subdistrict office, civil affairs or the Disabled Persons’'
  + ' Federation.';

/** The benefits: the official name, what a person gets, and what to do next. */
export const entitlements = {
  'R-F00': {
    title: 'Minimum living allowance (dibao, 低保)',
    what:
      'A household that meets the conditions for dibao must be taken in. How much it is a month follows local dibao'
      + ' rules; this document does not say.',
    next:
      'Ask the township or subdistrict office or civil affairs whether the household meets the conditions. The'
      + ` document names no office. ${noPapers} and proof of everyone’s income.`,
  },
  'R-F01': {
    title: 'Dibao as a household of one (单人户)',
    what:
      'The document allows an adult kept by the family to be taken into dibao alone, as a household of one. It says'
      + ' “may”: whether, and how much, is decided locally.',
    next:
      `Row 1 of the annex names ${civilAffairs}, by the end of August 2016. It names no counter; ask the township or`
      + ' subdistrict office or civil affairs. If the whole household is on dibao already, ask whether this would'
      + ` help at all. ${justPapers}`,
  },
  'R-F02': {
    title: 'Special assistance that concerns the person directly',
    what:
      'If the person is taken into dibao alone, special assistance that concerns them directly is the same as for a'
      + ' dibao household. The document does not list it.',
    next:
      'Apply for dibao as a household of one first, then ask what comes with it. Row 1 of the annex names'
      + ` ${civilAffairs}, by the end of August 2016. It names no counter. ${justPapers}`,
  },
  'R-F03': {
    title: 'Basic living benefit for minors at the orphan rate',
    what:
      'A benefit modelled on the local rate for orphans living in the community, counted here by the month. The'
      + ' document does not state the rate. Whoever draws it no longer draws dibao as well.',
    next:
      `${nobody} Ask three things: how much a month; whether the child’s part or the whole family’s dibao stops; and`
      + ` whether the living benefit can still be drawn. ${noPapers} and the dibao or marginal dibao papers.`,
  },
  'R-F04': {
    title: 'Earnings left out of the family income for three years',
    what:
      'This is not a payment. The document allows what a person with a disability in a dibao household earns within'
      + ' three years to be left out of the family’s income. It says “may”; the dibao office decides.',
    next:
      `${nobody} Before starting work, ask what would happen to the dibao. ${noPapers}, the dibao papers and the work`
      + ' contract.',
  },
  'R-F05': {
    title: 'Medical assistance first',
    what:
      'Medical costs that basic insurance cannot pay should come first in medical assistance. This is a place in the'
      + ' queue, not a sum; the document does not say how much.',
    next: `${nobody} ${noPapers}, the social security card, and the hospital’s statement and invoices.`,
  },
  'R-F06': {
    title: 'Basic antipsychotic medicine paid in full',
    what:
      'Basic antipsychotic medicine is paid in full through the “one card” assistance scheme (一卡通). The document does'
      + ' not list the medicines or say how they are settled.',
    next:
      `${nobody} First ask whether the medicine taken now is on the list. ${noPapers}, the social security card and`
      + ' the prescription.',
  },
  'R-F07': {
    title: 'Medical rehabilitation as a listed disease (规定病种)',
    what:
      'The child’s medical rehabilitation is paid by basic medical insurance under the rules for listed diseases. The'
      + ' document does not say what share is paid.',
    next:
      'The document names no office. Ask the hospital that treats the child, the medical insurance office or the'
      + ` Disabled Persons’ Federation how to register and what share is paid. ${noPapers}, the social security card`
      + ' and the diagnosis.',
  },
  'R-F08': {
    title: 'Subsidy for the community doctor’s contract fee',
    what:
      'Local finance pays 80% of the person’s own part of the contract fee; places that can may pay more. Without a'
      + ' contract, it begins to matter once one is signed.',
    next:
      'The document says only that local finance pays. Ask the community or township health centre or the Disabled'
      + ` Persons’ Federation. ${noPapers} and the social security card.`,
  },
  'R-F09': {
    title: 'Living benefit for people with a disability in hardship (困难残疾人生活补贴)',
    what:
      'It is 30% of the local dibao standard: a fixed sum, whatever the income is short of. The standard is monthly,'
      + ' so we count by the month.',
    next:
      `Row 2 of the annex names ${civilAffairs}, to issue the detailed rules by the end of August 2016. ${askLocally}`
      + ` ${noPapers} and proof of income.`,
  },
  'R-F10': {
    title: 'Care benefit for people with a severe disability (重度残疾人护理补贴)',
    what:
      'Three rates a month: 500 yuan for someone wholly unable to look after themselves, 250 if largely unable, 125'
      + ' if partly unable. Current rates you entered are used instead.',
    next:
      `Row 2 of the annex names ${civilAffairs}, to issue the detailed rules by the end of August 2016. It does not`
      + ` say who assesses. ${askLocally} ${noPapers} and any assessment from a hospital or institution.`,
  },
  'R-F10u': {
    title: 'Extra 50% of the care benefit in institutional care',
    what:
      'The document allows a place to pay half as much again to people in institutional care; this line is the extra'
      + ' half. It says “may”: it depends on the place and on conditions it does not name.',
    next:
      'Ask the institution, civil affairs or the Disabled Persons’ Federation two things: does this place pay the'
      + ` extra 50%, and on what conditions? For the care benefit, row 2 of the annex names ${civilAffairs}.`
      + ` ${noPapers} and the care agreement.`,
  },
  'R-F11': {
    title: 'Free basic rehabilitation for children (age 0 to 6)',
    what:
      'Surgery, devices, rehabilitation training and other basic services, free of charge. The document does not list'
      + ' the services or the institutions.',
    next:
      'Row 3 of the annex names the Municipal Disabled Persons’ Federation (市残联), the Finance (Local Tax), Civil'
      + ' Affairs, and Health and Family Planning authorities, by the end of August 2016, under Zhejiang’s rules. Ask'
      + ` the local Federation first. ${noPapers} and the diagnosis; without a certificate, ask with the diagnosis`
      + ' alone.',
  },
  'R-F12': {
    title: 'Basic care service for children and young people (age 7 to 18)',
    what: 'A basic care service (基本养护服务). The document does not say what it is, how long it lasts or what it costs.',
    next:
      'The annex names nobody for this. For the rehabilitation of children, which is close to it, row 3 lists the'
      + ` Municipal Disabled Persons’ Federation first; ask the local Federation. ${justPapers}`,
  },
  'R-F13': {
    title: 'Subsidy for devices paid for privately',
    what:
      'The document allows each place to give something towards cochlear implants and other devices people paid for'
      + ' themselves. Whether, and how much, depends on the place.',
    next: `${nobody} It is best to ask before buying. ${noPapers} and the invoice.`,
  },
  'R-F14': {
    title: 'Rehabilitation subsidy for paralysis and amputation (三瘫一截)',
    what:
      'The document allows places that can afford it to give something towards rehabilitation that is indicated.'
      + ' Whether, and how much, depends on the place.',
    next: `${nobody} ${noPapers}, the medical record and the bills for rehabilitation.`,
  },
  'R-F15': {
    title: 'Subsidy for residents’ pension insurance',
    what:
      'Part or all of the person’s own contribution is subsidised, by the local lowest contribution. The place'
      + ' decides what share.',
    next: `${socialInsurance} ${noPapers} and the payment slip.`,
  },
  'R-F16': {
    title: 'Subsidy for residents’ medical insurance',
    what:
      'Residents’ medical insurance is subsidised in full. We read this as the whole of the person’s own contribution'
      + ' (reading AMB-WZ-20).',
    next:
      `${socialInsurance} If it has been paid already, ask whether it is refunded. ${noPapers} and the payment slip.`,
  },
  'R-F17': {
    title: 'Help with employees’ pension insurance for the self-employed',
    what:
      'People who find it hard to pay first pay in full; finance then gives a certain subsidy, by the local lowest'
      + ' contribution for flexible workers. The document does not say how much.',
    next:
      `${socialInsurance} Ask how much it is and how soon after paying to apply. ${noPapers} and the payment slip.`,
  },
} satisfies Partial<Words['entitlements']>;

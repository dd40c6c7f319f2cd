import type { Words } from '../type.ts';

const open = 'You can leave it open: there is still a result, only the sum stays undecided.';
const adjusted = 'It also says the figure will be adjusted. Ask civil affairs or the Disabled Persons’ Federation.';

/** Local figures the document relies on, and its own figures that may have been adjusted. */
export const parameters: Words['parameters'] = {
  'dibao.standard': {
    label: 'Local dibao standard',
    ask: 'What is the local dibao standard, per person per month?',
    help:
      'Ask civil affairs in the county, city or district of registration; urban and rural figures may differ. For the'
      + ` Wenzhou urban area from 15 August to 31 December 2016 we have the figures. ${open}`,
  },
  'care.whollyUnable': {
    label: 'Current care rate: wholly unable to look after oneself',
    ask: 'What is the care benefit now, per month, for someone who needs help with everything?',
    help: `The document says 500 yuan a month; that is used if you leave this open. ${adjusted}`,
  },
  'care.mostlyUnable': {
    label: 'Current care rate: largely unable to look after oneself',
    ask: 'What is the care benefit now, per month, for someone who needs help with most things?',
    help: `The document says 250 yuan a month; that is used if you leave this open. ${adjusted}`,
  },
  'care.partlyUnable': {
    label: 'Current care rate: partly unable to look after oneself',
    ask: 'What is the care benefit now, per month, for someone who needs help with some things?',
    help: `The document says 125 yuan a month; that is used if you leave this open. ${adjusted}`,
  },
  'orphan.standard': {
    label: 'Rate for orphans living in the community',
    ask: 'What is the local monthly rate for orphans living in the community?',
    help: `Ask civil affairs what orphans outside welfare institutions (社会散居孤儿) receive a month. ${open}`,
  },
  'contract.personalFee': {
    label: 'Own part of the doctor’s contract fee',
    ask: 'How much of the doctor’s contract fee does the person pay?',
    help:
      'Ask the community or township health centre. Take off what insurance pays first, then enter the rest (reading'
      + ` AMB-WZ-12). ${open}`,
  },
  'contract.subsidyRate': {
    label: 'Share of the contract fee subsidised',
    ask: 'What percentage of the contract fee does the place subsidise?',
    help:
      'The document says 80%, and more where a place can. Ask the health centre or the Disabled Persons’ Federation.'
      + ' Left open, the result shows a range from 80% to 100%.',
  },
  'pension.minimumContribution': {
    label: 'Lowest contribution to residents’ pension insurance',
    ask: 'What is the lowest yearly contribution to residents’ pension insurance?',
    help:
      'Ask the human resources and social security office or the village or residents’ committee. Those who pay more'
      + ` are subsidised by this lowest step all the same. ${open}`,
  },
  'pension.subsidyShare': {
    label: 'Share of the pension contribution subsidised',
    ask: 'What percentage of the lowest pension contribution does the place subsidise?',
    help:
      'The document says “part or all” without a figure; for all, enter 100. Ask the human resources and social'
      + ' security office or the Disabled Persons’ Federation. Left open, the result shows a range.',
  },
  'medical.personalContribution': {
    label: 'Own contribution to residents’ medical insurance',
    ask: 'How much does a person pay a year for residents’ medical insurance?',
    help:
      'Look at the payment notice or ask the village or residents’ committee. The document says it is subsidised in'
      + ` full. ${open}`,
  },
  'flexible.subsidy': {
    label: 'Help with employees’ pension insurance',
    ask: 'How much help does the place give with employees’ pension insurance?',
    help:
      'The document says “a certain subsidy” without a figure. Ask the human resources and social security office or'
      + ` the Disabled Persons’ Federation. ${open}`,
  },
  'device.subsidy': {
    label: 'Subsidy for a device',
    ask: 'How much does the place pay towards a privately paid device?',
    help: `The document gives no figure; each place decides. Ask the Disabled Persons’ Federation. ${open}`,
  },
  'rehab.subsidy': {
    label: 'Subsidy for rehabilitation',
    ask: 'How much does the place pay towards rehabilitation after paralysis or amputation?',
    help:
      'The document gives no figure; places that can decide for themselves. Ask the Disabled Persons’ Federation.'
      + ` ${open}`,
  },
  'startup.subsidy': {
    label: 'Help for starting a business or flexible work',
    ask: 'How much help does the place give for starting a business or flexible work?',
    help:
      'Premises, starting funds and equipment together. The document gives neither a figure nor a period. Ask the'
      + ` Disabled Persons’ Federation or the social security office. ${open}`,
  },
  'training.subsidy': {
    label: 'One-off help with training fees',
    ask: 'How much does the place pay once towards training that led to a national certificate?',
    help: `The document gives no figure. Ask the Disabled Persons’ Federation. ${open}`,
  },
  'preschool.subsidy': {
    label: 'Subsidy for kindergarten training and living costs',
    ask: 'How much does the place pay towards training and living costs at kindergarten?',
    help:
      'The document gives neither a figure nor a period. Ask the Disabled Persons’ Federation or the education office.'
      + ` ${open}`,
  },
  'education.transport': {
    label: 'Travel subsidy for students',
    ask: 'How much does the place pay a student for travel each term?',
    help: 'The document says at least 150 yuan a term. Ask the school. Left open, the result shows “from 150 yuan”.',
  },
  'diploma.subsidy': {
    label: 'Subsidy for a degree',
    ask: 'How much does the place pay a person with a disability for admission or a degree?',
    help: `The document gives no figure. Ask the Disabled Persons’ Federation. ${open}`,
  },
  'diploma.childSubsidy': {
    label: 'Subsidy for a child’s degree',
    ask: 'How much does the place pay for admission or a degree of a child of a poor person with a disability?',
    help: `The document gives no figure. Ask the Disabled Persons’ Federation. ${open}`,
  },
  'graduate.award': {
    label: 'Award for graduates in rehabilitation',
    ask: 'How much is the one-off award after five years in a rehabilitation institution?',
    help: `The document gives no figure. Ask the institution or the social security office. ${open}`,
  },
  'award.sameLevel': {
    label: 'Award at events of the same level',
    ask: 'How much do others receive for such a result at an event of the same level?',
    help: `The document gives no figure. Ask the sports or culture office or the Federation. ${open}`,
  },
  'post.minimumWage': {
    label: 'Minimum wage where the post is',
    ask: 'What is the minimum wage, per month, where the post is?',
    help: `Look at what the local human resources office publishes. ${open}`,
  },
  'post.wageShare': {
    label: 'Share of the minimum wage that subsidises an officer’s post',
    ask: 'What share of the minimum wage subsidises the post of a village or community officer?',
    help: `The document says only “a certain share”. Ask the township or street, or the Federation. ${open}`,
  },
  'teacher.allowance': {
    label: 'Allowance of special-education teachers',
    ask: 'How much is the allowance of special-education teachers each time it is paid?',
    help: `The document gives no figure and does not say how often it is paid. Ask the school or the education office. ${open}`,
  },
};

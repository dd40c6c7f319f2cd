import type { Words } from '../type.ts';

/** Asked once for the household and its place; then what a person draws elsewhere, work, insurance and health care. */
export const household = {
  'household.place': {
    ask: 'Is the household registered in the Wenzhou urban area or in another county or city?',
    label: 'Place of household registration (hukou)',
    help:
      'This finds the local dibao standard; we go by the place of registration (reading AMB-WZ-13). If you are not'
      + ' sure whether your district counts as urban area, choose “don’t know” and enter the standard later.',
    choices: {
      'wenzhou-urban-area': { label: 'Wenzhou urban area', official: '温州市区' },
      other: { label: 'Another county or city' },
    },
  },
  'household.area': {
    ask: 'Does the household count as urban or rural?',
    label: 'Urban or rural',
    help:
      'The dibao standard may have an urban and a rural figure; housing and rural poverty relief depend on it, too. The'
      + ' village or residents’ committee can say which one would apply.',
    choices: { urban: { label: 'Urban', official: '城镇' }, rural: { label: 'Rural', official: '农村' } },
  },
  'household.type': {
    ask: 'Is the household recognised as a dibao household or a marginal dibao household?',
    label: 'Dibao status',
    help:
      'Look at the certificate or notice from civil affairs. If the income is low but nothing has been recognised,'
      + ' choose “neither”. We do not infer it from the income (reading AMB-WZ-37).',
    choices: {
      dibao: { label: 'Dibao household', official: '低保家庭' },
      dibaoMarginal: { label: 'Marginal dibao household', official: '低保边缘家庭' },
      other: { label: 'Neither' },
    },
  },
  'household.dibaoQualified': {
    ask: 'Does the household meet the local conditions for dibao?',
    label: 'Meets the conditions for dibao',
    help:
      'The conditions on income and assets are not in this document; local rules set them. A household already on'
      + ' dibao meets them. If in doubt, choose “don’t know” and ask the township or subdistrict office.',
  },
  'household.incomePerHead': {
    ask: 'What is the household’s income per head each month?',
    label: 'Household income per head each month',
    help:
      'Add up the household’s income for a month and divide it by the number of people. Earnings from work count. The'
      + ' four benefits of this document (living, care, rehabilitation, social insurance) are left out; that is the'
      + ' reading we use (AMB-WZ-25). The document does not say what counts as income or which months; civil affairs'
      + ' decides.',
  },

  'receives.childWelfareBasic': {
    ask: 'Is basic child welfare support being received?',
    label: 'Receives basic child welfare support',
    help:
      'Officially 儿童福利基本生活保障, usually a living allowance for orphans and children in difficulty; the document does'
      + ' not say what it includes. It counts only if it is actually drawn (reading AMB-WZ-23). The benefit at the'
      + ' orphan rate for children in dibao and marginal households is not entered here; the result deals with it'
      + ' (AMB-WZ-10).',
  },
  'receives.specialHardshipSupport': {
    ask: 'Is there support for destitute persons (tekun support) already?',
    label: 'Receives support for destitute persons (tekun)',
    help: 'Officially 特困人员供养. Look at the certificate or notice from civil affairs. Hardship alone does not count.',
  },
  'receives.injuryNursing': {
    ask: 'Is a care payment from work injury insurance being drawn?',
    label: 'Draws the care payment of work injury insurance',
    help:
      'The statement must say 生活护理费. Lump-sum compensation and the monthly injury pension (伤残津贴) are something else.',
  },
  'receives.elderlyService': {
    ask: 'Is an old-age care service subsidy being received?',
    label: 'Receives the old-age care service subsidy',
    help:
      'It counts if it is called 养老服务补贴, service vouchers included. Old-age allowances (高龄津贴) and pensions are not'
      + ' meant (reading AMB-WZ-24).',
  },
  'receives.otherLiving': {
    ask: 'How much living allowance for disability on duty, veteran retirement and the like could be drawn a month?',
    label: 'Living allowance of another scheme (因公致残、离休等)',
    help:
      'If the conditions are met, enter the monthly sum, even if it is not drawn. Enter 0 if there is none. Dibao and'
      + ' the living benefit of this document are not entered here.',
  },
  'receives.otherNursing': {
    ask: 'How much care allowance for disability on duty, veteran retirement and the like could be drawn a month?',
    label: 'Care allowance of another scheme (因公致残、离休等)',
    help:
      'If the conditions are met, enter the monthly sum, even if it is not drawn. Enter 0 if there is none. The care'
      + ' benefit of this document and the care payment of work injury insurance are not entered here.',
  },

  'work.firstOrAgain': {
    ask: 'Is this a first job, or a return to work after a break?',
    label: 'First job or return to work',
    help: 'This matters only where someone in a dibao household takes up work.',
    choices: {
      first: { label: 'A first job', official: '初次就业' },
      again: { label: 'Back at work after a break', official: '再就业' },
      neither: { label: 'Neither, or no job' },
    },
  },
  'work.startDate': {
    ask: 'On what day did this work begin?',
    label: 'Day the work began',
    help:
      'Look at the contract, or take the first day at work. The document does not say from which day the three years'
      + ' run; we count from the first day (reading AMB-WZ-08).',
  },
  'work.kind': {
    ask: 'What kind of work is it?',
    label: 'Kind of work',
    help:
      'The document does not explain these terms. Help with employees’ pension insurance names only 个体就业 and 自谋职业;'
      + ' the human resources and social security office can say which applies.',
    choices: {
      none: { label: 'No work' },
      employed: { label: 'Employed' },
      selfEmployed: { label: 'Own shop or stall', official: '个体就业' },
      selfFoundWork: { label: 'Work found by oneself', official: '自谋职业' },
      ownBusiness: { label: 'Own company', official: '自主创业' },
      flexible: { label: 'Casual work, no fixed employer', official: '灵活就业' },
    },
  },

  'insurance.pension': {
    ask: 'Which pension insurance is there?',
    label: 'Pension insurance',
    help:
      'Look at the payment slip or ask the village or residents’ committee. If you pay for yourself but into the'
      + ' employees’ scheme, choose employees.',
    choices: {
      resident: { label: 'Residents’ pension insurance', official: '城乡居民基本养老保险' },
      employee: { label: 'Employees’ pension insurance', official: '职工基本养老保险' },
      none: { label: 'None' },
    },
  },
  'insurance.flexibleDifficulty': {
    ask: 'Is it hard to pay for employees’ pension insurance?',
    label: 'Has difficulty paying for employees’ pension insurance',
    help:
      'The document does not say what counts as difficulty. Answer for yourself; the office decides (reading'
      + ' AMB-WZ-21).',
  },
  'insurance.flexiblePaidFull': {
    ask: 'Have the contributions to employees’ pension insurance been paid in full?',
    label: 'Contributions to employees’ pension insurance paid in full',
    help: 'Look at the payment slip. The document sets the order: pay in full first, then the help is given.',
  },
  'insurance.medical': {
    ask: 'Which medical insurance is there?',
    label: 'Medical insurance',
    help: 'Look at the social security card or the payment slip, or ask the village or residents’ committee.',
    choices: {
      resident: { label: 'Residents’ medical insurance', official: '城乡居民基本医疗保险' },
      employee: { label: 'Employees’ medical insurance' },
      none: { label: 'None' },
    },
  },

  'medical.notPayableByInsurance': {
    ask: 'Are there medical costs that medical insurance cannot pay?',
    label: 'Has medical costs that insurance cannot pay',
    help:
      'No insurance, medicines or treatments not on its list, and what is left to pay after reimbursement: all count'
      + ' here (reading AMB-WZ-09). Look at the hospital’s statement.',
  },
  'medical.antipsychotic': {
    ask: 'Is antipsychotic medicine being taken?',
    label: 'Takes basic antipsychotic medicine',
    help: 'Look at the prescription. The document says “basic” but lists no medicines; the local list decides.',
  },
  'device.selfPaid': {
    ask: 'Has a cochlear implant or a similar device been paid for privately?',
    label: 'Paid for a device out of own money',
    help:
      'Look at the invoice. The document names only cochlear implants; ask the local Disabled Persons’ Federation'
      + ' about others.',
  },
  'local.deviceSubsidy': {
    ask: 'Does the place subsidise devices people paid for themselves?',
    label: 'The place subsidises privately paid devices',
    help: 'The document leaves it to each place. If you do not know, ask the local Disabled Persons’ Federation.',
  },
  'local.rehabSubsidy': {
    ask: 'Does the place subsidise rehabilitation after paralysis or amputation?',
    label: 'The place subsidises this rehabilitation',
    help:
      'The document leaves it to places that can afford it. If you do not know, ask the local Disabled Persons’'
      + ' Federation.',
  },
} satisfies Partial<Words['questions']>;

import type { Words } from '../type.ts';

/** Where the document is unclear: each way to read it, why one is recommended, and what to ask the office. */
export const readings = {
  'AMB-WZ-01': {
    title: 'Does “within 150%” include exactly 150%?',
    options: {
      inclusive: 'Yes. An income of exactly 150% of the dibao standard qualifies.',
      exclusive: 'No. The income has to be less than 150% of the dibao standard.',
    },
    why:
      'By custom in Chinese law-making, 以上 and 以下 include the figure itself. That is common usage, not in this'
      + ' document.',
    ask: 'If the income is exactly 150% of the dibao standard, can the living benefit be drawn?',
  },
  'AMB-WZ-02': {
    title: 'Which grades are a “severe” disability?',
    options: {
      gradesOneAndTwo: 'Grades 1 and 2 are severe.',
      gradeOneOnly: 'Only grade 1 is severe.',
    },
    why:
      'The document sets “severe” against “grades three and four”, which leaves one and two. National documents use'
      + ' the word in the same way; that is not in this document.',
    ask: 'Does grade 2 count as a severe disability in the sense of this document?',
  },
  'AMB-WZ-03': {
    title: 'Up to what age is someone a “child”?',
    options: {
      under18: 'Everyone under 18 is a child.',
      under14: 'Only those under 14 are children.',
    },
    why: 'The document speaks of minors and sets no other age for children. Drawing the line at 18 is the usual sense.',
    ask: 'Does a young person of 14 to 17 still count as a child with a disability in this document?',
  },
  'AMB-WZ-04': {
    title: 'Do “0 to 6” and “7 to 18” include the whole year of being 6 or 18?',
    options: {
      wholeYears: 'Yes. Six lasts until the seventh birthday, eighteen until the nineteenth.',
      untilBirthday: 'No. It ends on the sixth or the eighteenth birthday.',
    },
    why:
      'Full years are counted whole, so six means not yet seven. Then 0 to 6 and 7 to 18 meet, and no year falls'
      + ' between them.',
    ask: 'A child has turned 6 but not 7 (or 18 but not 19): is the child still covered?',
  },
  'AMB-WZ-06': {
    title: 'Does the family’s income matter for dibao as a household of one?',
    options: {
      noFamilyLimit: 'The document sets no limit on the family’s income; the person’s own situation counts.',
      lowIncomeFamilies: 'It is only for low-income families, such as dibao and marginal dibao households.',
    },
    why: 'The text contains no limit on the family’s income. A place may still set conditions on income or assets.',
    ask:
      'For an adult with a disability to be taken into dibao alone, is there a limit on the family’s income and'
      + ' assets, and how is the person’s own income counted?',
  },
  'AMB-WZ-08': {
    title: 'Do the three years include the day they are complete?',
    options: {
      lastDayIncluded: 'Yes. The day on which three years are complete is still inside.',
      lastDayExcluded: 'No. The last day is the one before.',
    },
    why:
      '“Within” usually includes the last day, and that favours the family. The two readings differ on this one day'
      + ' only.',
    ask: 'From which day to which day do the three years run, and do they start again with a new job?',
  },
  'AMB-WZ-10': {
    title: 'Can the living benefit be drawn beside the benefit at the orphan rate?',
    options: {
      excluded: 'No. This too counts as basic child welfare support.',
      kept: 'Yes. Those words mean only the scheme for orphans and children in difficulty, so both can be drawn.',
    },
    why:
      'Both are called “basic living” and serve the same end, so we lean towards no. The document does not say, so'
      + ' the result stays “depends” and shows both sums.',
    ask: 'If a child draws the benefit at the orphan rate, can the living benefit (困难残疾人生活补贴) be drawn as well?',
  },
  'AMB-WZ-11': {
    title: '“Paralysis, amputation and other severely disabled adults”: who are the others?',
    options: {
      allSevereAdults: 'All adults with a severe disability.',
      onlyNamed: 'Only paralysis, amputation and similar conditions.',
    },
    why:
      'The text does not decide, so for other severely disabled adults the result is “depends”. The first reading'
      + ' favours the family and stands first; that does not mean the place does it that way.',
    ask:
      'Does an adult with a severe disability, but without paralysis or amputation, get the 80% subsidy for the'
      + ' doctor’s contract fee?',
  },
  'AMB-WZ-13': {
    title: 'Is 30% of the dibao standard rounded?',
    options: {
      toTheFen: 'No. It is kept to the fen (0.01 yuan).',
      toTheYuan: 'Yes. It is rounded to whole yuan.',
    },
    why: 'The document says nothing about rounding, so we show what the arithmetic gives.',
    ask: 'How many yuan is the living benefit a month, is it rounded, and which place’s dibao standard is used?',
  },
  'AMB-WZ-14': {
    title: 'When does “working age” end?',
    options: {
      menTo59WomenTo54: 'Men from 16 to 59, women from 16 to 54.',
      allTo59: 'Men and women from 16 to 59.',
    },
    why:
      'The first is how disability statistics count; that is common usage, not in this document. The two differ only'
      + ' for women of 55 to 59, so their result stays “depends”.',
    ask: 'Does a woman of 55 to 59 count as a person with a disability of working age?',
  },
  'AMB-WZ-15': {
    title: 'Does the family’s income matter when one’s own income qualifies for the living benefit?',
    options: {
      whateverTheFamily: 'No. Either the family’s income or one’s own is enough.',
      onlyLivingAlone: 'The route by own income is only for people treated as a household of one.',
    },
    why: 'The original joins the two with “or”, and the second says nothing about the family.',
    ask: 'Can someone of working age with a low income of their own draw the living benefit if the family is well off?',
  },
  'AMB-WZ-16': {
    title: 'Is the extra 50% rounded?',
    options: {
      toTheFen: 'No. Partly unable: 62.50 yuan more, 187.50 in all.',
      upToTheYuan: 'Yes, up to whole yuan. Partly unable: 63 yuan more, 188 in all.',
    },
    why: 'The document says nothing about rounding, so we show what the arithmetic gives.',
    ask: 'In institutional care with the extra 50%, how many yuan is the care benefit a month in all?',
  },
  'AMB-WZ-17': {
    title: 'Which children does “intellectual (autism)” mean?',
    options: {
      intellectualOrAutism: 'Children with an intellectual disability and children with autism.',
      intellectualWithAutism: 'Only children with an intellectual disability who have autism.',
      autismOnly: 'Only children with autism.',
    },
    why:
      'On certificates autism is mostly graded as a mental disability, so the bracket reads as bringing those'
      + ' children in. That is common usage, not in this document.',
    ask:
      'Do children with an intellectual disability but no autism, and children with autism whose certificate says'
      + ' “mental”, get free rehabilitation?',
  },
  'AMB-WZ-18': {
    title: 'Can a child up to six without a disability certificate have free rehabilitation?',
    options: {
      certificateNeeded: 'No. A disability certificate issued in Wenzhou comes first.',
      earlyHelpAnyway: 'Yes. Early help does not wait for a certificate, under Zhejiang’s rules.',
    },
    why:
      'The text does not decide: it asks for a certificate at the end and makes no exception for small children. The'
      + ' result stays “depends”. The literal reading stands first; that does not mean the place does it that way, so'
      + ' do ask.',
    ask: 'A child under seven has a diagnosis but no disability certificate yet: can free rehabilitation begin?',
  },
  'AMB-WZ-22': {
    title: 'How is the higher one chosen when another scheme pays an allowance too?',
    options: {
      eachKindApart: 'Living and care are chosen apart: the higher of each.',
      onlyOneInAll: 'Living and care are taken together: only one in all.',
    },
    why:
      'The text sets “living benefit (allowance)” and “care benefit (allowance)” side by side, which reads best as'
      + ' apart.',
    ask:
      'With an allowance for disability on duty or veteran retirement (因公致残、离休), is the higher one chosen for living'
      + ' and for care apart, or can only one be drawn in all?',
  },
  'AMB-WZ-63': {
    title: 'Does the first condition also bind the second group?',
    options: {
      qualifiesBoth:
        'Yes. With an intellectual or mental disability of grade 3 or 4 too, dibao alone needs support by the family,'
        + ' and the care benefit needs long-term care and inability to look after oneself.',
      qualifiesFirst:
        'No. It binds only those with a severe disability; grades 3 and 4, intellectual or mental, need not meet it.',
    },
    why:
      'Row 1 of the annex says it the same way, and dibao as a household of one is meant for people kept by their'
      + ' family. The three care rates follow self-care, so without it there would be no rate.',
    ask:
      'With an intellectual or mental disability of grade 3 or 4: must one be kept by the family for dibao as a'
      + ' household of one, and unable to look after oneself for the care benefit?',
  },
} satisfies Partial<Words['readings']>;

import type { Words } from '../type.ts';

/** Where the document is unclear: each way to read it, why one is recommended, and what to ask the office. */
export const readings: Words['readings'] = {
  'AMB-WZ-01': {
    title: 'Does “above” include exactly that figure?',
    options: {
      inclusive: 'Yes. Exactly 500,000, 800,000 or 10,000 people, 3 beds, 10%, 65% or 5,000 people is enough.',
      exclusive: 'No. It has to be more than that figure.',
    },
    why: 'By custom in Chinese law-making, 以上 and 以下 include the figure itself. That is common usage, not in this document.',
    ask: 'If the figure is exactly the one in the document, does that count as “above” (以上)?',
  },
  'AMB-WZ-33': {
    title: 'Until which day does “before 2017” run?',
    options: { endOf2016: 'Until 31 December 2016.', endOf2017: 'Until 31 December 2017.' },
    why: 'Taken literally, before 2017 ends with 2016.',
    ask: 'Were sheltered products to be bought first by the end of 2016, or by the end of 2017?',
  },
  'AMB-WZ-36': {
    title: 'A county Federation has “1 to 2” staff with a disability. May it have more?',
    options: { atLeastOne: 'Yes. One is enough, and more is fine.', oneOrTwo: 'No. Only one or two.' },
    why: 'The aim is that people with a disability work there; nothing speaks for counting more as a failure.',
    ask: 'Is the target met where more than two staff of a county Federation have a disability?',
  },
  'AMB-WZ-39': {
    title: 'Running costs of special education: 15 times or 1.5 times?',
    options: { fifteenTimes: '15 times, as it is written.', oneAndAHalfTimes: '1.5 times; the decimal point was lost.' },
    why: 'The text clearly says 15, which is reasonable in special education. A figure of 10 is known in Zhejiang, not from this document.',
    ask: 'How many times the ordinary standard is paid for a special-education pupil?',
  },
  'AMB-WZ-42': {
    title: 'Rehabilitation institutions in each “county (city)”: districts too?',
    options: { withoutDistricts: 'Not districts.', withDistricts: 'Districts too, where enough people live there.' },
    why: 'The sentence on care institutions says “county (city, district)”; this one leaves out the district.',
    ask: 'Does a district of 500,000 people or more need a demonstration rehabilitation institution?',
  },
  'AMB-WZ-43': {
    title: 'Which population: residents or registered?',
    options: { residents: 'Residents.', registered: 'People registered there (hukou).' },
    why: 'Statistical reports usually give residents. The document does not say.',
    ask: 'Do the lines of 500,000, 800,000 and 10,000 go by residents or by registered population?',
  },
  'AMB-WZ-44': {
    title: 'Three beds for each hundred: averaged over what, and both kinds together?',
    options: {
      ownLevelTogether: 'Each place for itself, both kinds of bed together.',
      cityAverage: 'Enough if the average of the whole city is enough.',
      threeOfEachKind: 'Three of each kind.',
    },
    why: 'One sentence names both kinds together, so one average is the plainest. Only by place can one see where beds are lacking.',
    ask: 'Are beds counted for each county or over the city? And rehabilitation and care beds together or each for itself?',
  },
  'AMB-WZ-46': {
    title: 'A demonstration point and a demonstration base: one of each, or one in all?',
    options: {
      asWritten: 'One of each; and 12 arts bases of the city, as it is written.',
      together: 'One in all; and “12” read as “1 to 2”, a dash having been lost.',
    },
    why: 'Dashes are all there elsewhere in the document; nothing suggests that one was lost here.',
    ask: 'Does a county need both a demonstration point and a demonstration base, or one of them? Is the number of arts bases really 12?',
  },
};

import { figures } from '../../figures.ts';
import { fromStatements } from '../statements.ts';
import type { Words } from '../type.ts';
import { beyond } from './beyond.ts';
import { counted } from './counted.ts';
import { more } from './more.ts';
import { statements } from './statements.ts';

const { questions, requirements } = fromStatements(statements, {
  yes: 'Done', partly: 'Done in part', no: 'Not done',
  nextAlone: 'The village can do it itself. For help, go to the leading unit below.',
  nextJointly: 'It takes those above as well. Ask the leading unit below first.',
  nextUnnamed: 'This is a goal of the whole city; the document names no unit that leads it. The civil affairs bureau (市民政局) may know.',
});

/** The words of these rules in English. */
export const en: Words = {
  title: 'Self-check of rural communities',
  intro:
    'Goes through the 30 tasks of Xiamen’s document of 2017 (厦委办发〔2017〕1号), village by village: what is done, what is lacking, and who leads and who supports it. '
    + 'Several villages can be filled in at once. The document has neither points nor grades; the share done is reckoned in this site’s own way and not by the document. Whether it is still in force could not be verified.',
  questions: { ...counted, ...questions },
  parameters: {}, entitlements: {},
  requirements: { ...requirements, ...more },
  readings: {
    'AMB-XM-05': {
      title: 'How is “配备2335岁以下” to be read?',
      options: {
        twoOrThree: 'Two to three, 35 or younger.', from23To35: 'Aged 23 to 35; no number is left, so at least one is looked for.', twoFrom33To35: 'Two, aged 33 to 35.', twentyThree: '23, 35 or younger.',
      },
      why: 'Elsewhere in the text dates and numbers lost their marks and kept their digits; here a dash and a word were probably lost as well. This is a guess; no original was found.',
      ask: 'How many reserve cadres must each village have, and of what age?',
    },
    'AMB-XM-06': {
      title: 'Three to five in each district, or 35?',
      options: { threeToFive: 'Three to five; the dash was lost.', thirtyFive: '35, by the letter.' },
      why: `35 in each of four districts would be 140, about as many as the ${figures.homes} happiness homes of the whole city, and no trial. This is a guess; the letter cannot be ruled out.`,
      ask: 'Are there three to five model villages (demonstration communities) in each district, or 35?',
    },
    'AMB-XM-07': {
      title: 'Does exactly half count as “half or more”?',
      options: { inclusive: 'Yes.', exclusive: 'No, it must be more than half.' },
      why: '“以上” usually includes the figure itself.',
      ask: 'If exactly half of the rural communities meet the provincial standard, is the target met?',
    },
    'AMB-XM-09': {
      title: `Are the ${figures.homes} happiness homes all there are, or new ones?`,
      options: { inAll: 'All there are.', newOnes: 'New ones.' },
      why: `The text speaks of the ${figures.homes} of the whole city, which sounds like all of them.`,
      ask: `Do the ${figures.homes} happiness homes include those built before?`,
    },
    'AMB-XM-12': {
      title: 'Does “every village and neighbourhood” include those of the city?',
      options: { everyCommunity: 'Yes, all of the city.', ruralOnly: 'Only rural communities.' },
      why: 'By the letter it is every one in the whole city.',
      ask: 'Do urban communities need an academy as well?',
    },
    'AMB-XM-13': {
      title: 'How is “at least three or more” to be read?',
      options: { threeOfAnyAge: 'Three are enough, of any age.', moreThanThree: 'More than three.', threeYoung: 'Three who are all young.' },
      why: '“At least” says that three are enough; this half of the sentence does not speak of youth.',
      ask: 'Are exactly three new members in a term enough, and must they be young?',
    },
    'AMB-XM-21': {
      title: 'Are unreformed converted communities in Siming and Huli covered?',
      options: { applies: 'Yes.', doesNotApply: 'No.' },
      why: 'The scope leaves neither district out; but the 30 tasks name only the four outer districts as responsible.',
      ask: 'Must converted communities in Siming and Huli that are not yet reformed follow this document?',
    },
  },
  remarks: {
    unexplained: '“四民主两公开”, “软法”, “两违”, “168”, “六要”: the document does not explain them, and nothing is made up here.',
    listElsewhere: 'What is on the list does not stand in this document.',
    noYear: 'The document names no year.',
    noStandard: 'What the standard is, the document does not say.',
    oneKind: 'How many kinds of facilities there must be, the document does not say. “One is enough” is this site’s own.',
    ownPlan: 'How many homes are due in which period is set by the local plan.',
    yearFromGoal: 'This sentence names no year; 2020 is taken from the goals.',
    whoIsAble: 'What makes a village able, and who decides it, the document does not say; the village answers itself.',
    whichZone: 'Where the restricted zone is, and what a large farm is, the document does not say.',
    sinceWhen: 'From which day growth is counted, the document does not say. Here it is what was added this year.',
    strivesFor: 'The document “strives” for it by 2020; it is no certainty.',
    notEveryVillage: 'How many cadres are sent each year, and whether to each village, the document does not say.',
    allThreeKinds: 'That all three kinds are needed is this site’s own.',
    ageOnTheDay: 'Age is counted in full years on the day of the check, 35 included; cadres in office are no reserve. This is the recommended reading.',
    howLongATerm: 'How long a term is, the document does not say; the village says whether it has ended.',
    oneCertificate: 'How many are needed, the document does not say. “At least one” is this site’s own.',
    noCriteria: 'When something is built or set up everywhere, the document does not say.',
    provincialStandard: 'What the provincial demonstration standard holds does not stand in this document.',
    strivesWhat: 'Whether “strives” also covers the half about “half or more”, the document does not say clearly.',
    everyYear: `${figures.pairs} pairs are due each year. Here only the year that was filled in is looked at.`,
    termRuns: 'the term is not over yet, so it counts as under way',
  },
  named: { inScope: 'a rural community the document covers' },
  beyond,
  groups: {
    governance: 'How the village is governed', services: 'Facilities and services', grid: 'Grids and information', environment: 'Surroundings and housing',
    culture: 'Culture and academies', safety: 'Law and safety', people: 'Cadres, associations, volunteers', safeguards: 'Pairs and projects', city: 'Targets of city and districts',
  },
};

import { expected, type Answers, type AssessmentExample } from '../../../../vocabulary/index.ts';
import { early, late, places } from './case.ts';

const { lacks, met, notRequired, unmet } = expected;

/** A county without a rehabilitation institution, one care institution, and 300 beds for 10,000 people. */
const county: Answers = {
  'area.level': 'county', 'area.residents': 500_000, 'area.disabledPeople': 10_000, 'facilities.rehabCentres': 0,
  'facilities.anyRehabCentre': 'no', 'facilities.careCentres': 1, 'facilities.rehabBeds': 120, 'facilities.careBeds': 180,
};

/** The city, counties and districts. */
export const counties: readonly AssessmentExample[] = [
  {
    id: 'wenzhou-city',
    titles: { zh: '温州全市：还差400张床、1个体育基地', en: 'The whole city: 400 beds and one sports base are lacking' },
    facts: places({
      'area.level': 'city', 'area.residents': 9_000_000, 'area.disabledPeople': 120_000, 'facilities.rehabCentres': 1,
      'facilities.functions': ['medical', 'vocational', 'counselling', 'assessment', 'training', 'deviceFitting', 'childEducation'],
      'facilities.rehabBeds': 1_200, 'facilities.careBeds': 2_000, 'culture.artBases': 12, 'culture.sportBases': 5,
      'staff.memberUnits': 40, 'staff.memberUnitsEmploying': 38, 'staff.cadres': 60, 'staff.disabledCadres': 6,
      'society.volunteers': 5_000,
    }),
    factsOn: late, rulesOn: late,
    // 120,000 × 3 ÷ 100 = 3,600 beds against 3,200; 10 % of 60 is 6.
    expect: {
      'R-G01#0': met, 'R-G06-full#0': met, 'R-G06-basic#0': notRequired, 'R-G02#0': notRequired, 'R-G03#0': lacks(400),
      'R-G04#0': notRequired, 'T-15#0': met, 'T-16#0': lacks(1), 'T-01#0': lacks(2), 'T-02#0': met, 'T-18#0': met,
    },
  },
  {
    id: 'county-of-exactly-500000',
    titles: { zh: '刚好50万人的县：要有康复机构，还差1家', en: 'A county of exactly 500,000: it needs a rehabilitation institution' },
    facts: places(county),
    factsOn: early, rulesOn: early,
    // Exactly 3 beds for each hundred is enough; without an institution no functions are checked.
    expect: {
      'R-G01#0': lacks(1), 'R-G02#0': met, 'R-G03#0': met, 'R-G06-full#0': notRequired, 'R-G06-basic#0': notRequired,
    },
  },
  {
    id: 'county-just-below-500000',
    titles: { zh: '差1人到50万的县：不要求康复机构', en: 'A county one person short of 500,000: no rehabilitation institution is asked for' },
    facts: places({ ...county, 'area.residents': 499_999, 'facilities.careCentres': 0, 'area.disabledPeople': 10_001 }),
    factsOn: early, rulesOn: early,
    // 10,001 × 3 ÷ 100 = 300.03: 301 beds.
    expect: { 'R-G01#0': notRequired, 'R-G02#0': lacks(1), 'R-G03#0': lacks(1) },
  },
  {
    id: 'district-of-900000',
    titles: { zh: '90万人的区：缺2项功能', en: 'A district of 900,000: two functions are missing' },
    facts: places({
      ...county, 'area.level': 'district', 'area.residents': 900_000, 'facilities.anyRehabCentre': 'yes',
      'facilities.functions': ['medical', 'vocational', 'counselling', 'assessment', 'training'],
    }),
    factsOn: late, rulesOn: late,
    expect: { 'R-G01#0': notRequired, 'R-G06-full#0': unmet, 'R-G06-basic#0': notRequired, 'R-G02#0': met, 'R-G03#0': met },
  },
  {
    id: 'district-read-as-county',
    titles: { zh: '同一个区，按“县（市）含区”来读：还差1家康复机构', en: 'The same district, if “county” includes districts: one institution is lacking' },
    facts: places({ ...county, 'area.level': 'district', 'area.residents': 900_000 }),
    factsOn: late, rulesOn: late,
    readings: { 'AMB-WZ-42': 'withDistricts' },
    expect: { 'R-G01#0': lacks(1), 'R-G06-full#0': notRequired },
  },
  {
    id: 'county-city-just-below-800000',
    titles: { zh: '差1人到80万的县级市：4项基本功能都有', en: 'A county-level city one person short of 800,000: all four basic functions' },
    facts: places({
      ...county, 'area.level': 'countyCity', 'area.residents': 799_999, 'facilities.rehabCentres': 1,
      'facilities.functions': ['counselling', 'disabilityAppraisal', 'deviceSupply', 'communityGuidance'],
      'culture.points': 2, 'culture.bases': 0, 'procurement.units': 1, 'procurement.products': 1, 'staff.federationDisabled': 3,
      'staff.posts': 91, 'staff.disabledPosts': 9,
    }),
    factsOn: late, rulesOn: late,
    // Two points are no base; 10 % of 91 posts is 9.1, so ten; three staff are not too many.
    expect: {
      'R-G01#0': met, 'R-G06-full#0': notRequired, 'R-G06-basic#0': met, 'R-G09#0': lacks(1), 'R-G10#0': met, 'T-03#0': met, 'T-06#0': lacks(1),
    },
  },
  {
    id: 'beds-of-each-kind',
    titles: { zh: '康复床20张、托养床45张，按两种床各要3张来读：还差10张', en: 'Twenty rehabilitation beds, 45 care beds, read as three of each kind: ten are lacking' },
    facts: places({ ...county, 'area.disabledPeople': 1_000, 'facilities.rehabBeds': 20, 'facilities.careBeds': 45 }),
    factsOn: late, rulesOn: late,
    readings: { 'AMB-WZ-44': 'threeOfEachKind' },
    // 1,000 people need 30 of each kind: 10 rehabilitation beds are lacking, and the 15 care beds too many do not help.
    expect: { 'R-G03#0': lacks(10) },
  },
  {
    id: 'special-school-funds',
    titles: { zh: '40名特殊教育学生，普通学生标准800元：一年48万元', en: 'Forty special-education pupils, ordinary standard 800 yuan: 480,000 yuan a year' },
    facts: places({
      'area.level': 'county', 'school.pupils': 40, 'school.ordinaryFund': 80_000, 'school.specialFund': 1_000_000,
      'building.work': 'extension', 'building.public': 'yes', 'building.kind': 'care',
    }),
    factsOn: late, rulesOn: late,
    // 800 × 15 = 12,000 yuan a pupil, 10,000 are paid: 2,000 yuan are lacking for each.
    expect: { 'wz-chk-26#0': lacks(200_000) },
    sums: {
      'R-G12#0': { verdict: 'certain', low: 48_000_000, high: 48_000_000 }, 'R-G13#0': { verdict: 'certain', low: 0, high: Infinity },
    },
  },
  {
    id: 'before-the-document',
    titles: { zh: '文件出来以前：不适用', en: 'Before the document was issued: it does not apply' },
    facts: places(county),
    factsOn: '2016-08-14', rulesOn: '2016-08-14',
    expect: { 'R-G01#0': { verdict: 'notInForce' }, 'R-G02#0': { verdict: 'notInForce' } },
  },
];

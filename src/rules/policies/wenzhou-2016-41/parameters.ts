import { parameter } from '../../vocabulary/index.ts';
import { q } from './questions.ts';

/**
 * Local standards the document relies on without stating them. Only the dibao standard has a sourced table
 * (content/parameters/dibao.yaml); every other figure is the family's to give or stays unknown. The three care rates
 * are stated by the document, which also says they will be adjusted (wz-2.3.2-s4): a current figure may replace them.
 */
export const p = {
  dibao: parameter('dibao.standard', 'fen/month', { least: 1, place: q.place, group: q.area }),
  careWhole: parameter('care.whollyUnable', 'fen/month', { least: 0 }),
  careMost: parameter('care.mostlyUnable', 'fen/month', { least: 0 }),
  carePart: parameter('care.partlyUnable', 'fen/month', { least: 0 }),
  orphan: parameter('orphan.standard', 'fen/month', { least: 1 }),
  contractFee: parameter('contract.personalFee', 'fen/period', { least: 0 }),
  contractRate: parameter('contract.subsidyRate', 'basisPoints', { least: 8000, most: 10_000 }),
  pensionMinimum: parameter('pension.minimumContribution', 'fen/year', { least: 1 }),
  pensionShare: parameter('pension.subsidyShare', 'basisPoints', { least: 1, most: 10_000 }),
  medicalContribution: parameter('medical.personalContribution', 'fen/year', { least: 0 }),
  flexibleSubsidy: parameter('flexible.subsidy', 'fen/period', { least: 0 }),
  deviceSubsidy: parameter('device.subsidy', 'fen/once', { least: 0 }),
  rehabSubsidy: parameter('rehab.subsidy', 'fen/once', { least: 0 }),
  startup: parameter('startup.subsidy', 'fen/period', { least: 0 }),
  training: parameter('training.subsidy', 'fen/once', { least: 1 }),
  preschool: parameter('preschool.subsidy', 'fen/period', { least: 0 }),
  transport: parameter('education.transport', 'fen/term', { least: 15_000 }),
  diploma: parameter('diploma.subsidy', 'fen/period', { least: 0 }),
  childDiploma: parameter('diploma.childSubsidy', 'fen/period', { least: 0 }),
  graduateAward: parameter('graduate.award', 'fen/once', { least: 1 }),
  sportsAward: parameter('award.sameLevel', 'fen/once', { least: 0 }),
  // The table of minimum wages (content/parameters/minimum-wage.yaml) knows three places; what a family is asked about
  // its place tells none of them apart, and a post may be in another. So this one has no table and is never guessed.
  // The text names no period for the subsidy, so it stands beside what is drawn by the month.
  postWage: parameter('post.minimumWage', 'fen/period', { least: 1 }),
  postShare: parameter('post.wageShare', 'basisPoints', { least: 1 }),
  teacherAllowance: parameter('teacher.allowance', 'fen/period', { least: 1 }),
} as const;

/** All local standards, in the order they are asked for. */
export const parameters = Object.values(p);

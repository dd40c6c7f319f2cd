/** The words rules are written in: plain data and tiny constructors, and nothing that computes. */
export * from './truth.ts';
export * from './measure.ts';
export * from './date.ts';
export * from './clause.ts';
export * from './question.ts';
export * from './parameter.ts';
export * from './reading.ts';
export * from './quantity.ts';
export * from './condition.ts';
export * from './shareOf.ts';
export * from './entitlement.ts';
export * from './requirement.ts';
export * from './policy.ts';
export * from './facts.ts';
export * from './interval.ts';
export * from './outcome.ts';
export * from './words.ts';

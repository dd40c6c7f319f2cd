import { policyPages } from './kinds.ts';
import { describePages } from './tour.ts';

describePages({
  pages: policyPages,
  dark: [
    'policies/wenzhou-2016-41/', 'policies/residents-committee-law-2025/compare/residents-committee-law-2018/',
    'policies/xiamen-rural-2017/responsibilities/',
  ],
  elder: [
    'policies/wenzhou-2016-41/', 'vi/policies/residents-committee-law-2025/compare/residents-committee-law-2018/',
    'vi/policies/kontum-2516/responsibilities/',
  ],
});

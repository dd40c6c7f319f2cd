import { describePages } from './describePages.ts';

describePages(['', 'policies/', 'policies/wenzhou-2016-41/', 'vi/policies/kontum-2516/responsibilities/', 'about/', 'deadlines/']);

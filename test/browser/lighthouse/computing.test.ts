import { describePages } from './describePages.ts';

describePages(['calculators/', 'calculators/disability-benefits/', 'vi/calculators/child-friendly-commune/', 'coverage/wenzhou-2016-41/', 'rules/wenzhou-2016-41/r-f09/', 'search/']);

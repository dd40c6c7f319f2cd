import { otherPages } from './kinds.ts';
import { describePages } from './tour.ts';

describePages({
  pages: otherPages,
  dark: [
    '', 'calculators/disability-benefits/', 'calculators/disability-facilities/', 'calculators/disability-employer/', 'coverage/', 'coverage/wenzhou-2016-41/',
    'rules/wenzhou-2016-41/r-f09/', 'rules/wenzhou-2016-41/r-g03/', 'deadlines/2020/', 'councils/', 'dossiers/', 'units/',
  ],
  elder: [
    '', 'calculators/disability-benefits/', 'en/calculators/disability-benefits/', 'calculators/disability-facilities/',
    'en/calculators/disability-employer/', 'units/', 'deadlines/', 'councils/', 'dossiers/',
  ],
});

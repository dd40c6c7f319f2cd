import { onePerKind } from '../pages/kinds.ts';
import { describePages } from './describePages.ts';

describePages(onePerKind.filter((path) => /calculators|embed/u.test(path)));

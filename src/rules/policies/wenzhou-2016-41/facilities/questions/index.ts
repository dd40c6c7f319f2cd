import { area, city } from './area.ts';
import { checks } from './checks.ts';
import { building, employment, society } from './government.ts';
import { access, institutions, schools } from './services.ts';

export { areas } from './area.ts';

/** Every question of the calculator, in the order asked: place by place, then the whole city once. */
export const q = {
  ...area, ...institutions, ...access, ...schools, ...employment, ...society, ...building, ...checks, ...city,
} as const;

/** All questions, in the order asked. */
export const questions = Object.values(q);

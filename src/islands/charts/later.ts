/** Days on a line, for those who open them. */
export const timeline = () => import('./timeline.ts').then(({ Timeline }) => Timeline);

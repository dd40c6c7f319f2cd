/** The drawing of an employer's result: fetched when the result stands on the screen. */
export { Plot } from './Plot.tsx';

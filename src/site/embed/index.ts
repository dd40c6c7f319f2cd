/** Calculators in frames of other sites: which sites, how tall, and the code to paste. */
export { embedCode, scriptCode, sandboxNeeded } from './code.ts';
export { frameHeights } from './heights.ts';
export { allowedOrigins } from './origins.ts';

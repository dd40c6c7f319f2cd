/** Reading, searching and calculating without a network, and the site as a program on a device. */
export { dataAsOf } from './asOf.ts';
export { webManifest } from './manifest.ts';

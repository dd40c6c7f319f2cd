/** The slides on community organisations as data, with the register of readings that Tianjin's notice shares. */
export { slides } from './profile.ts';
export { readings } from './readings.ts';

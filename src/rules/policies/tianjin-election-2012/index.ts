/** Tianjin's notice for the elections of 2012 as data. */
export { tianjin } from './profile.ts';

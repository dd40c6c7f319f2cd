/** A whole village from a score table; fetched when a reader asks for it. */
export { Village, type VillageProps } from './Village.tsx';

/** The self-check of rural communities, and what a page hands to it. */
export { Community } from './Community.tsx';
export type { CommunityProps } from './tools.ts';

import type { Assessment } from '../../vocabulary/index.ts';

/** One village, topic by topic. */
export const assessment: Assessment = { kind: null, pages: [], wholes: [], sums: [], headings: { name: [], kind: [] }, then: '2018-12-31' };

/** The requirements by topic, in the order they are shown. */
export const groups = { refuse: ['M-01', 'M-02'], farms: ['M-03'], roads: ['M-04'] } as const;

/** The targets of which a picture shows how far they have come. */
export const progress = ['M-01', 'M-04'] as const;

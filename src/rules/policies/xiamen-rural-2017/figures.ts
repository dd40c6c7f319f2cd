/** Targets of the city that rules weigh and words name, once: rules cite them, words are filled from them. */
export const figures = { homes: 151, hamlets: 300, pleasant: 50, pairs: 50 } as const;

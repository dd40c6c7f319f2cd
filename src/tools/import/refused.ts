/** Input the importer does not take. The message says what is wrong and what to do; nothing was written. */
export class Refused extends Error {}

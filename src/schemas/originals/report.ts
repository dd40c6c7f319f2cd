import * as z from 'zod';

/** What is taken out of a file because it belongs to the page it stood on and not to the text. */
const removalKinds = [
  'navigation', 'siteNotice', 'siteButtons', 'viewCounter', 'pageNumber', 'runningHeader', 'markup', 'script', 'repeatedTitle', 'copyMark', 'otherDocument',
] as const;

/** What is mended because it is certain. Everything else is a suspicion, and the text stays as it is. */
const repairKinds = ['pinyinGloss', 'invisibleMark', 'composedLetter', 'joinedLine', 'countedNumber'] as const;

/** What looks damaged or wrong in the source and is kept as it stands. */
const suspicionKinds = [
  'brokenParagraph', 'doubledText', 'redactedYear', 'redactedName', 'emptyName', 'pageNumberInSentence', 'unbalancedMarks', 'damagedDocumentNumber',
  'damagedDate', 'fusedFigures', 'replacementCharacter', 'mojibake', 'privateCharacter', 'automaticNumber', 'numberMissing', 'numberRepeated', 'numberOutOfOrder',
  'numbersRunTogether', 'strayMark', 'misspelling',
] as const;

/** A kind of removal. */
export type RemovalKind = (typeof removalKinds)[number];

const line = z.int().min(1);

const removalSchema = z.strictObject({ kind: z.enum(removalKinds), line, text: z.string() });

const repairSchema = z.strictObject({ kind: z.enum(repairKinds), line, before: z.string(), after: z.string(), times: z.int().min(1) });

const suspicionSchema = z.strictObject({
  kind: z.enum(suspicionKinds),
  /** The clause it stands in. */
  block: z.string(),
  /** The words in question, as they stand. */
  text: z.string(),
  /** What they may have been; null where nothing points to it. */
  suggestion: z.string().nullable(),
});

/** What was recognised, taken out, mended, and what looks wrong. */
export const reportSchema = z.strictObject({
  recognised: z.record(z.string(), z.int().min(0)),
  removed: z.array(removalSchema),
  repaired: z.array(repairSchema),
  suspicious: z.array(suspicionSchema),
});

/** Something taken out, with the line of the file it stood in. */
export type Removal = z.infer<typeof removalSchema>;
/** Something mended, with what stood there before. */
export type Repair = z.infer<typeof repairSchema>;
/** Something that looks wrong, kept as it is. */
export type Suspicion = z.infer<typeof suspicionSchema>;
/** The importer's report on one file. */
export type Report = z.infer<typeof reportSchema>;

import * as z from 'zod';
import { dateSchema } from '../date.ts';
import { idSchema } from '../text.ts';
import { reportSchema } from './report.ts';

const kinds = ['front', 'heading', 'clause', 'paragraph', 'row', 'end'] as const;

const roles = [
  'title', 'letterhead', 'documentNumber', 'history', 'addressees', 'field', 'signature', 'date', 'copies', 'recipients', 'printed', 'note', 'annex',
] as const;

const blockSchema = z.strictObject({
  /** Stands in addresses and stays as long as the order of the text does: `s2.3.1`, `art4.i2`. */
  id: z.string().regex(/^[a-z][a-z0-9.-]*$/u),
  kind: z.enum(kinds),
  /** What a line before or after the text is. */
  role: z.enum(roles).optional(),
  parent: z.string().nullable(),
  /** As printed at the start of `text`; empty where nothing is printed. */
  number: z.string(),
  /** The printed numbers from the top, as the place is cited: 二（一）1, 第四条, III.2.1. */
  label: z.string(),
  /** To the character as it stands in the file, but for what the report lists as mended or taken out. A row's cells are parted by tabs. */
  text: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  line: z.int().min(1),
});

const relationSchema = z.strictObject({
  /** As the text names it. */
  title: z.string().nullable(),
  number: z.string().nullable(),
  /** The clause that names it first. */
  block: z.string(),
});

const text = z.string().min(1).nullable();

const metadataSchema = z.strictObject({
  title: z.string().min(1),
  documentNumber: text,
  documentType: text,
  indexNumber: text,
  issuer: text,
  issuedOn: dateSchema.nullable(),
  publishedOn: dateSchema.nullable(),
  effectiveOn: dateSchema.nullable(),
  /** 主送, Kính gửi. */
  addressees: text,
  /** 抄送, Nơi nhận. */
  copies: text,
  signer: text,
  /** Trích yếu: what the document is about, where it is printed apart from its kind. */
  subject: text,
  place: text,
  history: z.array(z.string().min(1)),
});

/** An official text as data: rendered as text nodes, so that no character changes. */
export const originalSchema = z.strictObject({
  version: z.literal(1),
  id: idSchema,
  language: z.enum(['zh-Hans', 'zh-Hant', 'vi']),
  source: z.strictObject({
    file: z.string().min(1), bytes: z.int().min(1), sha256: z.string(), format: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']), encoding: text,
  }),
  metadata: metadataSchema,
  relations: z.array(relationSchema),
  blocks: z.array(blockSchema).min(1),
  report: reportSchema,
});

/** An official text. */
export type Original = z.infer<typeof originalSchema>;
/** A clause, heading, paragraph, row, or a line before or after the text. */
export type Block = Original['blocks'][number];
/** What sort of block. */
export type BlockKind = Block['kind'];
/** What a line before or after the text is. */
export type BlockRole = NonNullable<Block['role']>;
/** What is known about the document as a whole. */
export type Metadata = Original['metadata'];
/** Another document that the text names. */
export type Relation = Original['relations'][number];

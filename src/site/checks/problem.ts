/** Something in the content that does not hold together: where, what is wrong, and what to write instead. */
export type Problem = Readonly<{ file: string; line: number; wrong: string; write: string }>;

/** A problem as one line that an editor can jump to. */
export function describe({ file, line, wrong, write }: Problem): string {
  return `${file}:${String(line)}: ${wrong} ${write}`;
}

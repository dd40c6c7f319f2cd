/** What a file holds, or why it was not read. */
export type JsonFile = Readonly<{ value: unknown }> | Readonly<{ problem: 'tooLarge' | 'notJson' }>;

/** A case of one household, one commune or several places is far below this; a larger file is something else. In bytes. */
const megabyte = 1_000_000;

/** Reads a file of JSON. One of more than `largest` bytes is refused before it is read. */
export async function readJsonFile(file: File, largest = megabyte): Promise<JsonFile> {
  if (file.size > largest) return { problem: 'tooLarge' };
  try {
    return { value: JSON.parse(await file.text()) as unknown };
  } catch {
    return { problem: 'notJson' };
  }
}

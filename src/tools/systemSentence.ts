const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EISDIR: 'it is a folder. Name a file.',
  EEXIST: 'something of that name is there already, such as a link that leads nowhere. Remove it, or use another name.',
  ELOOP: 'its links lead in a circle. Name the file itself.',
  ENAMETOOLONG: 'the name is too long. Use a shorter one.',
  ENOTDIR: 'a part of the path is a file and no folder. Check the path.',
  EACCES: 'this account may not. Ask for the right, or use another file.',
  EPERM: 'this account may not. Ask for the right, or use another file.',
  ENOSPC: 'there is no room left. Make room and try again.',
  EROFS: 'this disk can only be read. Use another folder.',
};

/** Why the system would not read or write a file, in plain words; what it says itself where it is none of the usual reasons. */
export function systemSentence(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}.`;
  return 'code' in error && typeof error.code === 'string' ? sentences[error.code] ?? `${error.message}.` : `${error.message}.`;
}

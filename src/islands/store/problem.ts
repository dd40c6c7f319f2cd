/** Why something could not be kept or read on this device, as a fact. */
export type StoreProblem =
  /** The browser keeps nothing here, as in a private window of some. */
  | Readonly<{ kind: 'notAllowed' }>
  /** There is no room left. What was kept before is untouched. */
  | Readonly<{ kind: 'full' }>
  /** What is there was written by a newer version of this page. */
  | Readonly<{ kind: 'newer' }>
  /** What is there cannot be read. It is left as it is until the reader erases it. */
  | Readonly<{ kind: 'damaged' }>;

/** What was asked for, or why not. */
export type Stored<T> = Readonly<{ ok: true; value: T } | { ok: false; problem: StoreProblem }>;

/** Turns what a browser throws into a fact; what is none of these is a mistake of ours and is thrown on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Damaged) return { ok: false, problem: { kind: 'damaged' } };
    const kind = error instanceof DOMException ? kindOf(error.name) : isOpen() ? 'notAllowed' : null;
    if (kind === null) throw error;
    return { ok: false, problem: { kind } };
  }
}

/** Something was there and is not what was written. */
export class Damaged extends Error {}

/** Whether anybody on the way could read along, as in a frame on a page without https: browsers then lack what numbers an entry. */
function isOpen(): boolean {
  return 'isSecureContext' in globalThis && !globalThis.isSecureContext;
}

/** Whether the browser lets nothing at all be kept here: looking at what it keeps for pages throws then. */
function isShut(): boolean {
  try {
    return 'localStorage' in globalThis && localStorage.length < 0;
  } catch {
    return true;
  }
}

function kindOf(name: string): StoreProblem['kind'] | null {
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return 'notAllowed';
    // Chromium says so of a database whose files are broken, and of one that it does not let a frame open.
    case 'UnknownError':
      return isShut() ? 'notAllowed' : 'damaged';
    // Chromium and Firefox say so of a database whose files are broken or whose transaction was cut off.
    case 'DataError':
    case 'AbortError':
    case 'NotFoundError':
    case 'NotReadableError':
      return 'damaged';
    default:
      return null;
  }
}

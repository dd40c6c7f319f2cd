/** Fetches and parses a file of an index's folder. */
export type Load = (path: string) => Promise<unknown>;

/** The same, with each file fetched when it is first needed and kept; one that failed is fetched again. */
export function onceEach(load: Load): Load {
  const kept = new Map<string, Promise<unknown>>();
  return (path) => {
    const file = kept.get(path) ?? load(path).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, file);
    return file;
  };
}

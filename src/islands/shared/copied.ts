/** Puts a text on the clipboard; false where the browser does not allow it, or has none, as in a frame on a page without https. */
export function copied(text: string): Promise<boolean> {
  return Promise.resolve(navigator.clipboard).then((clipboard) => clipboard.writeText(text)).then(() => true, () => false);
}

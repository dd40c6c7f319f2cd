/** Adds the looks of what a command has fetched. Without constructed sheets it works as well, only plainer. */
export function addSheet(text: string): void {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Prints one part of a result and nothing else of it. */
export function printAlone(part: HTMLElement | null): void {
  if (part === null) return;
  const page = document.documentElement;
  page.dataset['printAlone'] = '';
  part.dataset['alone'] = '';
  addEventListener('afterprint', () => {
    delete page.dataset['printAlone'];
    delete part.dataset['alone'];
  }, { once: true });
  print();
}

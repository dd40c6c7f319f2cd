/** Moves the focus to the title of a new screen and shows its top, so that readers of every kind notice the change. */
export function focusTitle(within: HTMLElement | null): void {
  const title = within?.querySelector<HTMLElement>('[data-screen-title]');
  title?.focus({ preventScroll: true });
  within?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

const line = document.querySelector<HTMLElement>('[data-worker]');

/** A newer site waits: the reader is told, and goes on with the old one until its pages are closed. */
function announce({ waiting, active }: ServiceWorkerRegistration): void {
  if (waiting !== null && active !== null) line?.removeAttribute('hidden');
}

/** A browser told to run no workers answers with nothing at all. */
function watch(kept: ServiceWorkerRegistration | undefined): void {
  if (kept === undefined) return;
  announce(kept);
  kept.addEventListener('updatefound', () => { kept.installing?.addEventListener('statechange', () => { announce(kept); }); });
}

/** Whether the reader asked the browser to fetch no more than is needed; most browsers do not say. */
const savesData = (navigator as Navigator & Readonly<{ connection?: Readonly<{ saveData?: boolean }> }>).connection?.saveData === true;

// Only after the page is there: keeping the rest must not slow down what the reader came for.
addEventListener('load', () => { if ('serviceWorker' in navigator && !savesData) navigator.serviceWorker.register(line?.dataset['worker'] ?? '').then(watch, () => undefined); });

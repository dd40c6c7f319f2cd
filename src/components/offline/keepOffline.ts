const line = document.querySelector<HTMLElement>('[data-newer]');
const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
const [, folder = ''] = /^(vi\/|en\/)/u.exec(location.pathname.slice(base.length)) ?? [];

/** Says that a newer site has come. It waits: the reader goes on with the old one until its pages are closed. */
function announce(): void {
  if (line === null) return;
  line.textContent = line.dataset['newer'] ?? '';
  line.hidden = false;
}

// Only after the page is there: keeping the rest must not slow down what the reader came for.
if ('serviceWorker' in navigator) addEventListener('load', () => {
  navigator.serviceWorker.register(`${base}${folder}sw.js`).then((kept) => {
    if (kept.waiting !== null) announce();
    kept.addEventListener('updatefound', () => {
      kept.installing?.addEventListener('statechange', () => { if (kept.waiting !== null && kept.active !== null) announce(); });
    });
  }, () => undefined);
});

/** Heights are told in steps: fewer messages, no scroll bar for half a pixel, and less to read from them. */
const step = 32;
let told = 0;

/** Tells the page around the frame how tall this page is, and nothing else. */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height / step) * step;
  if (height === told) return;
  told = height;
  // Any page may hear it: the header says who may be around this frame, and a browser need not say who is.
  parent.postMessage({ mingceHeight: height }, '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.body);

// <base target> leads every link out of the frame; what leads to another screen of the calculator stays in it.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element) target.closest('a[href^="#"]')?.setAttribute('target', '_self');
}, true);

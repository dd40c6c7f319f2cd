// Makes each frame of Mingce as tall as what stands in it. It must stand before the frames in the page.
// It reads one message, {mingceHeight: a number of pixels}, and only from such a frame, at the address the frame was given.
addEventListener('message', ({ data, source, origin }) => {
  const height = Number(data?.mingceHeight);
  if (!(height >= 100 && height <= 50000)) return;
  for (const frame of document.querySelectorAll('iframe[data-mingce]')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.style.height = `${height}px`;
  }
});

/** So long a picture may take to come; a window nobody sees is given none at all. */
const longest = 200;

/** Calls `go` once what stands on the screen can be seen. */
export function afterPicture(go: () => void): void {
  const late = setTimeout(go, longest);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(go);
  });
}

/** What a frame must be allowed where it is shut in a sandbox: scripts and their files, forms, links out of it, files, print. */
export const sandboxNeeded = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The frame of a calculator, to be pasted into a page. */
export function embedCode({ address, title, height }: Readonly<{ address: string; title: string; height: number }>): string {
  return `<iframe data-mingce src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${String(height)}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** The line that fits frames to their content. It is no module and not deferred, so that it hears the first message. */
export function scriptCode(address: string): string {
  return `<script src="${quoted(address)}"></script>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

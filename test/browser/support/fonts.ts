import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Chinese letters from npm. A machine without any draws boxes, whose widths and colours say nothing about what a reader sees. */
const chinese = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/zcool-kuaile'));

/** The fonts of the machine, and Chinese letters for one that has none. */
export function withChinese(): string {
  return `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${chinese}</dir>`;
}

/**
 * The same, and the fonts of `@sparticuz/chromium` in `folder`, whose own list names folders of another machine; without a single font this
 * Chromium ends at the first text field. Letters that Open Sans has are its: among the machine's it would take a serif for whatever is half
 * bold, which no reader sees.
 */
export function withPackaged(folder: string): string {
  return `${['/usr/share/fonts', '/usr/local/share/fonts', chinese, join(folder, 'fonts')].map((each) => `<dir>${each}</dir>`).join('')}
<match target="pattern"><edit name="family" mode="append" binding="strong"><string>Open Sans</string></edit></match>`;
}

/** Writes a list of fonts into a folder. @returns What tells a browser to use it. */
export async function useFonts(folder: string, list: string): Promise<Readonly<{ FONTCONFIG_FILE: string }>> {
  const file = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${list}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`);
  return { FONTCONFIG_FILE: file };
}

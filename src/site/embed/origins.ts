/** One site, or with `*.` all below a name: what the header `frame-ancestors` takes. Nothing in it can end the header. */
const origin = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/iu;

/**
 * The sites that may show a calculator in a frame of theirs, as `EMBED_ORIGINS` names them, with spaces between.
 * @returns None where nothing is named; `['*']` for any site.
 * @throws Error naming what is no origin, and what to write.
 */
export function readOrigins(named: string | undefined): readonly string[] {
  const origins = (named ?? '').split(/\s+/u).filter((each) => each !== '');
  const wrong = origins.find((each) => each !== '*' && !origin.test(each));
  if (wrong !== undefined) {
    throw new Error(`EMBED_ORIGINS names "${wrong}". Write origins without path or slash, such as https://village.example or https://*.county.example, with spaces between; or * for any site.`);
  }
  return origins.includes('*') ? ['*'] : origins;
}

/** The sites that may do so in this build: nobody, unless the publisher names some. */
export const allowedOrigins = readOrigins(process.env['EMBED_ORIGINS']);

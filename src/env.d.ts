/// <reference types="astro/client" />

/** The words the build replaces in the pages. */
interface ImportMetaEnv {
  /** Where the site is published, with the base path's slashes as configured. */
  readonly BASE_URL: string;
}

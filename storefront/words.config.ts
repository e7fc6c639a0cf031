/**
 * How Paraglide compiles `messages/`. Shared by build and tests, as both write the same folder: one file per
 * message, so that a page carries only the words it shows.
 */
export const WORDS = {
  project: "./project.inlang",
  outdir: "./platform/paraglide",
  outputStructure: "message-modules",
  // The language comes from platform/i18n, which knows the address; see there.
  strategy: ["baseLocale"],
} as const

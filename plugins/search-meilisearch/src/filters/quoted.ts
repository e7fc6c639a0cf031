/**
 * A value in Meilisearch's filter language, where quotes and backslashes are read twice: once to find
 * the end, once for Rust's escapes. Written by their numbers they are neither.
 */
export const quoted = (value: string | number | boolean): string =>
  `"${String(value).replace(/["\\\p{Cc}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)}"`

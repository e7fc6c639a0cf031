import { createHash } from "node:crypto"

/** Meilisearch compares the first 468 bytes of a text. */
const LONGEST = 460
/** These letters Meilisearch leaves as they are; it would lower, trim or decompose others. */
const ALTERED = /[^!-@[-^`a-}]/gu
const EMPTY = "~"

/**
 * A text in signs that Meilisearch keeps apart: it compares filter values without case and in a
 * compatible form, so "Gạo" and "gạo" would be one. "Gạo" is "~47.~1ea1.o"; a space is "_". What is
 * longer than Meilisearch compares is named by its digest.
 */
export function exactText(text: string): string {
  const exact = text.replace(ALTERED, (sign) =>
    sign === " " ? "_" : `~${sign.codePointAt(0)?.toString(16)}.`
  )
  return exact.length > LONGEST ? digest(text) : exact || EMPTY
}

/** The text that was meant; null when only its digest was kept. */
export function textMeant(exact: string): string | null {
  if (exact.startsWith("~#")) {
    return null
  }
  return exact === EMPTY
    ? ""
    : exact
        .replaceAll("_", " ")
        .replace(/~([0-9a-f]+)\./g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}

const digest = (text: string): string => `~#${createHash("sha256").update(text).digest("hex")}`

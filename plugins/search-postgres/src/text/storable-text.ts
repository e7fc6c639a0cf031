/** PostgreSQL holds neither NUL nor half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

/** The form in which texts are stored and compared: composed Unicode, without what cannot be stored. */
export const storableText = (text: string): string => text.replace(UNSTORABLE, "").normalize("NFC")

/** A document as JSON that PostgreSQL takes; its texts stay as they were written otherwise. */
export function storableJson(document: unknown): string {
  const json = JSON.stringify(document)
  return /\\u0000|\\ud[89a-f]/i.test(json) ? JSON.stringify(document, cleaned) : json
}

const cleaned = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(UNSTORABLE, "") : value

/** JSON holds no half of a surrogate pair that Meilisearch would take. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

/** The form in which texts are stored and compared: composed Unicode, without what cannot be stored. */
export const storableText = (text: string): string => text.replace(UNSTORABLE, "").normalize("NFC")

/** A document as JSON carries it; its texts stay as they were written otherwise. */
export const storableDocument = (document: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(document, cleaned)) as Record<string, unknown>

const cleaned = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(UNSTORABLE, "") : value

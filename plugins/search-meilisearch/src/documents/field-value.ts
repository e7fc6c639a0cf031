import { valueReader, type KeptValue, type ValueReader } from "@ocop/search-promises"
import { exactText } from "../text/exact-text"
import { storableText } from "../text/storable-text"

export type FieldValue = KeptValue

/**
 * A value as Meilisearch keeps and compares it: texts so that only equal ones are equal, dates as
 * milliseconds since 1970.
 */
export const fieldValue: ValueReader = valueReader({
  text: (text) => exactText(storableText(text)),
  date: (date) => date.getTime(),
})

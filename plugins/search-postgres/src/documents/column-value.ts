import { valueReader, type KeptValue, type ValueReader } from "@ocop/search-promises"
import { storableText } from "../text/storable-text"

export type ColumnValue = KeptValue

/** A value as its column keeps and compares it: texts in composed Unicode, dates as ISO moments. */
export const columnValue: ValueReader = valueReader({
  text: storableText,
  date: (date) => date.toISOString(),
})

import type { SheetCell } from "@ocop/rules"
import { cleanText } from "../clean-text"
import { SpreadsheetRefused } from "../spreadsheet-refused"
import { serialDay } from "./serial-day"
import { unescapeText } from "./unescape-text"

/** What a sheet says of a cell. */
export interface WrittenValue {
  /** "n" when left out. */
  readonly type: string | undefined
  readonly style: number
  readonly text: string
}

/** What the cells of a workbook share. */
export interface CellContext {
  readonly sharedStrings: readonly string[]
  readonly dayFormats: readonly boolean[]
  readonly date1904: boolean
}

/** A cell as the rules read it: an error, an empty text and a formula that was never computed are null. */
export function cellValue({ type, style, text }: WrittenValue, context: CellContext): SheetCell {
  if (text === "") {
    return null
  }
  switch (type) {
    case "s":
      return toText(sharedString(text, context))
    case "str":
    case "inlineStr":
      return toText(unescapeText(text))
    case "b":
      return text === "1" || text === "true" ? "TRUE" : "FALSE"
    case "d":
      return toDay(text)
    case "e":
      return null
    default:
      return toNumber(text, context.dayFormats[style] ?? false, context.date1904)
  }
}

function toText(text: string): SheetCell {
  return cleanText(text) || null
}

function sharedString(index: string, { sharedStrings }: CellContext): string {
  const text = sharedStrings[Number(index)]
  if (text === undefined) {
    throw new SpreadsheetRefused("damaged")
  }
  return text
}

/** Cells of type "d" hold an ISO day, maybe with a time behind it. */
function toDay(text: string): SheetCell {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(text.trim())?.[0]
  return day ? { day } : toText(text)
}

function toNumber(text: string, isDay: boolean, date1904: boolean): SheetCell {
  const number = text.trim() === "" ? NaN : Number(text)
  if (!Number.isFinite(number)) {
    return null
  }
  const day = isDay ? serialDay(number, date1904) : null
  return day === null ? number : { day }
}

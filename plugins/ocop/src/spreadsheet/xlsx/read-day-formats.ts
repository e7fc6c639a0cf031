import type { Archive } from "./open-archive"
import { parseXml } from "./parse-xml"

/** Built-in formats that show a day and have no code in the file; those from 27 on are East Asian. */
const BUILT_IN = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** For each style that a cell can have, whether it shows a number as a day. */
export async function readDayFormats(archive: Archive, part: string): Promise<boolean[]> {
  const custom = new Map<number, boolean>()
  const formats: number[] = []
  let inCells = false
  await parseXml(archive.read(part), {
    open(name, { numFmtId, formatCode = "" }) {
      if (name === "numFmt") {
        custom.set(Number(numFmtId), showsDay(formatCode))
      } else if (name === "cellXfs") {
        inCells = true
      } else if (name === "xf" && inCells) {
        formats.push(Number(numFmtId ?? 0))
      }
    },
    close(name) {
      inCells &&= name !== "cellXfs"
    },
  })
  return formats.map((id) => custom.get(id) ?? BUILT_IN.has(id))
}

/**
 * Whether a format shows a day. Its literal text does not count (`0" sao"`, `0\ \s\a\o`), nor do colours,
 * countries and currencies in brackets; a time of day alone is no day.
 */
export function showsDay(code: string): boolean {
  const signs = (code.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";")[0] ?? "")
    .replace(/\[(h+|m+|s+)\]/gi, "h")
    .replace(/\[[^\]]*\]/g, "")
  if (/^\s*(general|standard)\s*$/i.test(signs)) {
    return false
  }
  return /[dy]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))
}

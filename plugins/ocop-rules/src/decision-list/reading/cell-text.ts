import type { SheetCell } from "../sheet.js"

/** What people and programs put into a cell that says nothing. */
const NOTHING =
  /^(?:[-–—_.…]+|n\/a|null|không có|không rõ|không ghi|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!))$/iu

/** The lines of a cell that say something: composed, without invisible characters, single spaces. */
export function cellLines(cell: SheetCell | undefined): string[] {
  return rawText(cell)
    .normalize("NFC")
    .split(/\r\n|[\n\r\u000B\u2028\u2029]/)
    .map(tidy)
    .filter((line) => line !== "")
}

/** The cell as one line, "" when it is empty or says nothing («-», «không có», «#N/A»). */
export function cellText(cell: SheetCell | undefined): string {
  const text = cellLines(cell).join(" ")
  return NOTHING.test(text) ? "" : text
}

/** As it came, for what tidying would hide. */
export function rawText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "string") return cell
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : ""
  return cell.day
}

/** Without the bullet or the number of an enumeration before it: "1. ", "- ", "• ", "a) ". */
export function withoutBullet(text: string): string {
  return text
    .replace(/^(?:(?:[-–—•·▪►+*]|\(?[a-zđ]\))\s+|\(?\d{1,3}[.)](?:\s+|(?=\p{L})))+/iu, "")
    .trim()
}

function tidy(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/ +/g, " ")
    .trim()
}

import { SpreadsheetRefused } from "./spreadsheet-refused"

/** What may be inside: a zip archive that has to prove to be a workbook, or text that has to prove to be a list. */
export type FileKind = "archive" | "text"

/** Files that begin like this are known not to be lists; some of them would pass as text. */
const OTHERS: readonly (readonly [found: string, start: RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG/],
  ["gif", /^GIF8/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["rtf", /^\{\\rtf/],
  ["rar", /^Rar!/],
  ["gzip", /^\x1f\x8b/],
  ["7z", /^7z\xbc\xaf/],
  ["zip", /^PK\x05\x06/],
]
const ARCHIVE = /^PK\x03\x04/
const COMPOUND_FILE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/
/** Excel's own "XML Spreadsheet 2003" and the web pages that many programs call .xls. */
const EXCEL_MARKUP = /schemas-microsoft-com:office:(spreadsheet|excel)/
const MARKUP = /^(\xef\xbb\xbf)?\s*<(\?xml|!doctype|html|head|body|table|svg|meta)\b/i

/**
 * Tells by the first bytes what may be read further.
 *
 * @throws SpreadsheetRefused empty, old_excel, encrypted or not_a_spreadsheet
 */
export function recogniseFile(bytes: Buffer): FileKind {
  if (bytes.length === 0) {
    throw new SpreadsheetRefused("empty")
  }
  const start = bytes.toString("latin1", 0, 1024)
  if (ARCHIVE.test(start)) {
    return "archive"
  }
  if (COMPOUND_FILE.test(start)) {
    throw refuseCompoundFile(bytes)
  }
  if (MARKUP.test(start)) {
    throw EXCEL_MARKUP.test(start)
      ? new SpreadsheetRefused("old_excel", { found: "xml" })
      : new SpreadsheetRefused("not_a_spreadsheet", { found: "markup" })
  }
  const other = OTHERS.find(([, signature]) => signature.test(start))
  if (other) {
    throw new SpreadsheetRefused("not_a_spreadsheet", { found: other[0] })
  }
  return "text"
}

/** OLE2: Excel before 2007, Word and PowerPoint before 2007, or any newer Office file behind a password. */
function refuseCompoundFile(bytes: Buffer): SpreadsheetRefused {
  if (hasStream(bytes, "EncryptedPackage")) {
    return new SpreadsheetRefused("encrypted")
  }
  const isOther = hasStream(bytes, "WordDocument") || hasStream(bytes, "PowerPoint Document")
  return isOther
    ? new SpreadsheetRefused("not_a_spreadsheet", { found: "office" })
    : new SpreadsheetRefused("old_excel", { found: "xls" })
}

/** Directory entries are 128 bytes long, in sectors that are multiples of it, and begin with their name. */
function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, "utf16le")
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    if (at % 128 === 0) {
      return true
    }
  }
  return false
}

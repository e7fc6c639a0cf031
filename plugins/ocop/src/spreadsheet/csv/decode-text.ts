import { SpreadsheetRefused } from "../spreadsheet-refused"

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ["utf-8", Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
]
/** Tabs, line ends and an end-of-file mark aside, no text has these: the bytes are something else. */
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/
/** What Windows-1258 leaves open comes out as these. */
const UNASSIGNED = /[\u0080-\u009f]/
/** TCVN3 and VNI fonts, read as Windows-1258: signs where a word goes on, letters that Vietnamese has not. */
const FONT_LETTERS = /\p{L}[¨©ª«¬\u00ad®µ¶¸¹»¼½¾]|[ÄÅÆÇËÏÑÖØÛÜßäåæçëïñöøûüÿ]/gu

/**
 * The text of a CSV file: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), or Windows-1258, which
 * Vietnamese Windows writes unless asked otherwise. Tones that Windows-1258 puts behind their letter are
 * left there; `cleanText` composes them.
 *
 * @throws SpreadsheetRefused not_a_spreadsheet for binary data; encoding_unknown for text that none of them
 *   explains, such as the letters of TCVN3 and VNI fonts
 */
export function decodeText(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark))
  const text = decode(bytes, marked?.[0] ?? "utf-8") ?? (marked ? undefined : decodeLegacy(bytes))
  if (text === undefined) {
    throw new SpreadsheetRefused("encoding_unknown", { found: marked?.[0] })
  }
  if (CONTROLS.test(text)) {
    throw new SpreadsheetRefused("not_a_spreadsheet", { found: "binary" })
  }
  return text
}

/** Windows-1258 when the text looks like it; binary data passes, to be refused for what it is. */
function decodeLegacy(bytes: Buffer): string | undefined {
  const text = decode(bytes, "windows-1258") ?? ""
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  const odd = text.match(FONT_LETTERS)?.length ?? 0
  const isVietnamese = !UNASSIGNED.test(text) && odd * 10 <= foreign
  return isVietnamese || CONTROLS.test(text) ? text : undefined
}

function decode(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

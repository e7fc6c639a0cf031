/** Latin letters as they are composed, ASCII signs, single spaces between: nothing to do, and most cells. */
const CLEAN =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]+( [!-~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]+)*$/
/** What no one sees: controls, joiners, marks of direction and of byte order. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu

/**
 * Text as the rest of the project wants it: composed (NFC), trimmed, lines ended by a line feed, every kind
 * of space and tab a plain space, nothing invisible, nothing that UTF-8 cannot hold.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) {
    return text
  }
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\t\p{Zs}]/gu, " ")
    .replace(UNSEEN, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .normalize("NFC")
    .trim()
}

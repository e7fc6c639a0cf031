/** `_x000D_` is how the format writes a character that XML cannot hold, and `_x005F_` an underscore before such. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
}

import type { Gazetteer } from "../../gazetteer.js"

/** A province with its word, to the end of its clause. */
const NAMED = /(?:tỉnh|thành phố|TP\.?)\s+[^,;.()\n]+/giu
/** Where and when a paper was signed. */
const SIGNED_AT = /^([^,\d]+),\s*ngày\s/iu

/**
 * The province that title lines name, as written ("tỉnh Hà Giang"): that of the body, else one with its
 * word, else where the paper was signed. Null when no name is that of a province, of today or before.
 */
export function provinceInTitle(
  lines: readonly string[],
  body: string | null,
  gazetteer: Gazetteer
): string | null {
  const named = [
    ...(body === null ? [] : [body.replace(/^UBND /u, "")]),
    ...lines.flatMap((line) => [...line.matchAll(NAMED)].map(([one]) => one)),
    ...lines.flatMap((line) => SIGNED_AT.exec(line)?.[1] ?? []),
  ]
  for (const text of named) {
    const words = text.split(/\s+/)
    for (let length = Math.min(words.length, 7); length > 0; length--) {
      const name = words.slice(0, length).join(" ")
      if (gazetteer.resolveProvince(name)) return name
    }
  }
  return null
}

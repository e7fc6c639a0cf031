/** Excel's limit for the name of a sheet, in characters. */
const LONGEST = 31

/** Names as Excel takes them: without its forbidden signs, short, and each once, whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[*?:\\/[\]\p{Cc}]/gu, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "Sheet"
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? "" : ` (${copy})`
      const fitting = plain.slice(0, LONGEST - suffix.length).trimEnd() + suffix
      if (!taken.has(fitting.toLowerCase())) {
        taken.add(fitting.toLowerCase())
        return fitting
      }
    }
  })
}

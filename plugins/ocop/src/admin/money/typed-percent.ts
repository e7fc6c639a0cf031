/** @returns basis points of "5", "5,5" or "5.25 %": 0 to 10,000; null for anything else */
export function typedPercent(text: string): number | null {
  const [, whole = "", part = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? []
  if (!whole) return null
  const bps = Number(whole) * 100 + Number(part.padEnd(2, "0"))
  return bps <= 10_000 ? bps : null
}

import { foldVietnamese } from "@ocop/rules"

export const MOST_RECENT = 8

/** Puts a text first; the same text spelled in another way goes, as does the oldest when there are too many. */
export function withSearch(recent: readonly string[], text: string): string[] {
  const typed = text.normalize("NFC").replace(/\s+/g, " ").trim()
  if (foldVietnamese(typed) === "") return [...recent]
  return [typed, ...withoutSearch(recent, typed)].slice(0, MOST_RECENT)
}

export function withoutSearch(recent: readonly string[], text: string): string[] {
  const gone = foldVietnamese(text)
  return recent.filter((one) => foldVietnamese(one) !== gone)
}

/** What was kept, whoever wrote it: nothing where it is not a list of texts. */
export function readRecent(kept: string | null): string[] {
  try {
    const list: unknown = JSON.parse(kept ?? "[]")
    if (!Array.isArray(list)) return []
    const texts = list.filter((one): one is string => typeof one === "string" && one.length <= 100)
    return texts.reduceRight<string[]>(withSearch, [])
  } catch {
    return []
  }
}

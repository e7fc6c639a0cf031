/** Bare address of all results of a text. */
export function resultsPath(text: string): string {
  return `/tim-kiem?${new URLSearchParams({ q: text.trim() })}`
}

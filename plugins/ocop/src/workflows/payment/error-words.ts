/** What went wrong, for the log: Medusa's workflows also throw plain objects, of which `String` says nothing. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? String(error) : JSON.stringify(error)
}

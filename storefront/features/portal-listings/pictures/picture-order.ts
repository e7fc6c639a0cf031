/** The same ids with one moved by so many places; it stops at the ends. */
export function movePicture(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id)
  if (from < 0) return [...ids]
  const rest = ids.filter((other) => other !== id)
  const to = Math.min(Math.max(from + by, 0), rest.length)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

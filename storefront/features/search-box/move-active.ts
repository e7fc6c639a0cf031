/**
 * Where a key leads among the options. Down and up go round, with the box itself between last and first; Home
 * and End belong to the text until an option was gone to.
 *
 * @returns undefined when the key is the text's own
 */
export function moveActive(
  key: string,
  active: number | null,
  count: number
): number | null | undefined {
  if (count === 0) return undefined
  const last = count - 1
  switch (key) {
    case "ArrowDown":
      return active === null ? 0 : active < last ? active + 1 : null
    case "ArrowUp":
      return active === null ? last : active > 0 ? active - 1 : null
    case "Home":
      return active === null ? undefined : 0
    case "End":
      return active === null ? undefined : last
    default:
      return undefined
  }
}

/** How many boundaries to try per way and number of producers, evenly; "all"; nothing for the telling ones. */
const POINTS = process.env.CRASH_POINTS

/**
 * The boundaries that this run tries.
 *
 * @param passed reads all that are passed, which takes a while
 */
export async function chosen(
  telling: readonly string[],
  passed: () => Promise<string[]>
): Promise<string[]> {
  if (!POINTS) return [...telling]
  const all = await passed()
  return POINTS === "all" ? all : spread(all, Number(POINTS))
}

/** Whether they are the telling ones, of which more is known. */
export const areTelling = !POINTS

/** So many of them, evenly, the last one among them. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = all.length / Math.min(count, all.length)
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    return all[Math.ceil((index + 1) * step) - 1]!
  })
}

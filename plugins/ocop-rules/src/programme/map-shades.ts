/** Shades besides the empty one; more are not told apart by eye. */
export const SHADES = 5

/** The shades of a map and the smallest figure of each; a figure of 0 has shade 0. */
export interface MapShades {
  /** By figure, 0 to `SHADES`. */
  shadeOf(figure: number): number
  /** Lowest and highest figure of each shade that occurs, lightest first. */
  readonly legend: readonly { shade: number; from: number; to: number }[]
}

/**
 * Shades by rank and not by size: the same number of different figures in each, as far as it goes, or one large
 * province would leave all others white. Equal figures have one shade, a larger one never a lighter shade.
 *
 * @throws RangeError for a negative figure or what is no number
 */
export function mapShades(figures: readonly number[]): MapShades {
  for (const figure of figures) {
    if (!(figure >= 0)) throw new RangeError(`A figure of a map is 0 or more, got ${figure}`)
  }
  const ranked = [...new Set(figures)].filter((figure) => figure > 0).sort((a, b) => a - b)
  const shades = Math.min(SHADES, ranked.length)
  /** Few figures take the dark end, where they are seen. */
  const shadeAt = (rank: number) =>
    SHADES - shades + 1 + Math.floor((rank * shades) / ranked.length)
  const shadeOf = (figure: number): number => {
    const rank = ranked.findLastIndex((one) => one <= figure)
    return figure > 0 && rank >= 0 ? shadeAt(rank) : 0
  }
  const legend = Array.from({ length: shades }, (_, index) => {
    const shade = SHADES - shades + 1 + index
    const within = ranked.filter((figure) => shadeOf(figure) === shade)
    return { shade, from: within[0] ?? 0, to: within.at(-1) ?? 0 }
  })
  return { shadeOf, legend }
}

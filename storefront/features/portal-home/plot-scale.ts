/**
 * The top of a plot's scale: the first of 1, 2, 5, 10, 20 … that nothing stands above.
 *
 * @param most the highest bar; 0 or less gives 1
 */
export function plotTop(most: number): number {
  if (most <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

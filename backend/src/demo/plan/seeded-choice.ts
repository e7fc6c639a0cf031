/**
 * Choices that look scattered and are always the same: they hang on a text (a row's id and what is
 * chosen), never on a clock or a random source.
 */

/** A number from 0 up to, not including, 1. FNV-1a with a final mix: near texts lie far apart. */
export function fraction(seed: string): number {
  let hash = 0x811c9dc5
  for (const unit of seed) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** A whole number from `from` to `to`, both possible. */
export function wholeBetween(from: number, to: number, seed: string): number {
  return from + Math.floor(fraction(seed) * (to - from + 1))
}

/** @throws RangeError when there is nothing to choose from */
export function oneOf<T>(choices: readonly T[], seed: string): T {
  const index = wholeBetween(0, choices.length - 1, seed)
  if (index >= choices.length || index < 0)
    throw new RangeError(`Nothing to choose from for ${seed}`)
  return choices[index] as T
}

/** The same things in an order that hangs on `seed` only. */
export function shuffled<T>(things: readonly T[], seed: (thing: T) => string): T[] {
  return [...things].sort((a, b) => fraction(seed(a)) - fraction(seed(b)))
}

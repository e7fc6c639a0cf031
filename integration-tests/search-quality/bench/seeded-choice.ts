/** Numbers that look like chance and are always the same for a seed (mulberry32). */
export function seededChoice(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** From 0, below `end`. */
    number: (end: number) => Math.floor(next() * end),
    chance: (part: number) => next() < part,
    of: <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!,
  }
}
export type Choice = ReturnType<typeof seededChoice>

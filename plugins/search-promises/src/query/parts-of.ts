/** All ways to take `size` of a list, each in the list's order, those of the first ones first. */
export function partsOf<Item>(list: readonly Item[], size: number): Item[][] {
  if (size === 0) {
    return [[]]
  }
  return list.flatMap((first, index) =>
    partsOf(list.slice(index + 1), size - 1).map((rest) => [first, ...rest])
  )
}

/** How many ways there are. */
export function countParts(length: number, size: number): number {
  let ways = 1
  for (let taken = 0; taken < size; taken++) {
    ways = (ways * (length - taken)) / (taken + 1)
  }
  return ways
}

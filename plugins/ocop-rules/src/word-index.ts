/** Finds the texts that hold all the given words, by position; the last may be unfinished. */
export type WordIndex = (words: readonly string[]) => number[]

/**
 * Indexes texts by word. A few thousand distinct words stand for all place names, so looking through
 * the words is far cheaper than looking through the texts.
 *
 * @param texts folded, words separated by single spaces
 */
export function createWordIndex(texts: readonly string[]): WordIndex {
  const positions = new Map<string, number[]>()
  texts.forEach((text, position) => {
    for (const word of new Set(text.split(" "))) {
      const known = positions.get(word)
      if (known) known.push(position)
      else positions.set(word, [position])
    }
  })
  const beginningWith = (start: string) =>
    [...positions.keys()].filter((word) => word.startsWith(start))

  return (words) => {
    const sets = words.map((word, index) => {
      const wanted = index === words.length - 1 ? beginningWith(word) : [word]
      return new Set(wanted.flatMap((one) => positions.get(one) ?? []))
    })
    const [smallest = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size)
    return [...smallest].filter((position) => others.every((other) => other.has(position)))
  }
}

/** No Vietnamese syllable is longer: nghiêng has seven letters. */
const LONGEST_SYLLABLE = 7
const SHORTEST_GLUED = 4

/**
 * The words that were typed without the spaces between them: "camxadoai" is cam, xã, Đoài. As few as
 * possible, and the more frequent where as few will do.
 *
 * @param documents how many documents have a word; 0 when it is unknown
 * @returns null when it is not made of known words of two letters and more
 */
export function splitGluedWord(word: string, documents: (word: string) => number): string[] | null {
  if (word.length < SHORTEST_GLUED) {
    return null
  }
  const best: (Split | null)[] = [{ words: [], frequency: 0 }]
  for (let end = 1; end <= word.length; end++) {
    let shortest: Split | null = null
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
      const before = best[start]
      const piece = word.slice(start, end)
      const count = before ? documents(piece) : 0
      if (before && count > 0) {
        const split = {
          words: [...before.words, piece],
          frequency: before.frequency + Math.log(count),
        }
        shortest = better(split, shortest) ? split : shortest
      }
    }
    best.push(shortest)
  }
  const split = best[word.length]
  return split && split.words.length > 1 ? [...split.words] : null
}

interface Split {
  readonly words: readonly string[]
  readonly frequency: number
}

function better(split: Split, than: Split | null): boolean {
  if (!than || split.words.length !== than.words.length) {
    return !than || split.words.length < than.words.length
  }
  return split.frequency > than.frequency
}

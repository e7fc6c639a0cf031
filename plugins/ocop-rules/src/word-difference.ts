/** A stretch of words that both texts have, that only the old one has, or only the new one. */
export interface WordPart {
  readonly kind: "same" | "removed" | "added"
  readonly text: string
}

/** A word weighs more than all the spaces of a text, so that no word is given up for them. */
const WORD = 100_000

/**
 * What changed between two texts, word by word, with as few words marked as can be. `same` and `removed`
 * put together are the old text, `same` and `added` the new one. Time and memory grow with the product of
 * both lengths: meant for a listing's wording, not for books.
 */
export function wordDifference(before: string, after: string): readonly WordPart[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const lengths = commonWeights(old, young)
  const parts: WordPart[] = []
  const add = (kind: WordPart["kind"], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    const [word, other] = [old[i], young[j]]
    if (word !== undefined && word === other) {
      add("same", word)
      i++
      j++
    } else if (
      word !== undefined &&
      (other === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      add("removed", word)
      i++
    } else if (other !== undefined) {
      add("added", other)
      j++
    }
  }
  return parts
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? []
}

/** For every pair of places the weight of what the rests of both texts have in common. */
function commonWeights(old: readonly string[], young: readonly string[]): Float64Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Float64Array(young.length + 1))
  for (const [i, row] of [...rows.entries()].reverse().slice(1)) {
    for (let j = young.length - 1; j >= 0; j--) {
      row[j] =
        old[i] === young[j]
          ? at(rows, i + 1, j + 1) + weightOf(old[i])
          : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

const weightOf = (token = ""): number => (token.trim() === "" ? 1 : WORD)

const at = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? 0

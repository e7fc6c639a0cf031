import { Grouped } from "./grouped.js"
import { isTypingSlip } from "./typing-slip.js"

/** A name in a heap of names among which near ones are looked for. */
export interface NameInHeap<T> {
  readonly of: T
  /** The words that tell it from others, folded. */
  readonly words: readonly string[]
}

/** A name that is nearly the one asked for; the lower `distance`, the nearer. */
export interface NearName<T> {
  readonly of: T
  readonly distance: number
}

/** Words that both names have, from which on a slip may make another Vietnamese word. */
const ENOUGH_AGREE = 4

/**
 * Names by their words, so that near ones are found without comparing all: the same words in another
 * order or written together, i for y; one word with a typing slip; and, if asked, one name inside
 * another.
 */
export class NearNames<T> {
  private readonly byLetters = new Grouped<string, NameInHeap<T>>()
  private readonly byGap = new Grouped<string, NameInHeap<T> & { readonly word: string }>()
  private readonly byText = new Grouped<string, NameInHeap<T>>()
  private readonly byWord = new Grouped<string, NameInHeap<T>>()

  constructor(names: readonly NameInHeap<T>[]) {
    for (const name of names) this.add(name)
  }

  add(name: NameInHeap<T>): void {
    for (const letters of sameLetters(name.words)) this.byLetters.add(letters, name)
    for (const { gap, word } of gaps(name.words)) this.byGap.add(gap, { ...name, word })
    this.byText.add(name.words.join(" "), name)
    for (const word of new Set(name.words)) this.byWord.add(word, name)
  }

  /** The same words: spelled i or y, written together or apart, in any order. Distance 1. */
  same(words: readonly string[]): NearName<T>[] {
    return sameLetters(words).flatMap((letters) => at(this.byLetters, letters, 1))
  }

  /** All words equal but one, which is a typing slip away. Distance 2. */
  slipped(words: readonly string[]): NearName<T>[] {
    const agreeing = words.length - 1
    return gaps(words).flatMap(({ gap, word }) =>
      this.byGap
        .get(gap)

        .filter((other) => isTypingSlip(word, other.word, agreeing, ENOUGH_AGREE))
        .map((other) => ({ of: other.of, distance: 2 }))
    )
  }

  /** Inside one another, in one piece: at least two words and half of the longer name. From distance 3. */
  nested(words: readonly string[]): NearName<T>[] {
    const inside = parts(words).flatMap((part) =>
      at(this.byText, part.join(" "), 3 + words.length - part.length)
    )
    return words.length < 2 ? [] : [...inside, ...this.around(words)]
  }

  private around(words: readonly string[]): NearName<T>[] {
    const lists = words.map((word) => this.byWord.get(word))
    const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least))
    const text = ` ${words.join(" ")} `
    return fewest
      .filter(
        (other) =>
          other.words.length > words.length &&
          other.words.length <= words.length * 2 &&
          ` ${other.words.join(" ")} `.includes(text)
      )
      .map((other) => ({ of: other.of, distance: 3 + other.words.length - words.length }))
  }
}

function sameLetters(words: readonly string[]): string[] {
  const plain = words.map((word) => word.replace(/y/g, "i"))
  // Two words the other way round are another name: Long Lộc and Lộc Long.
  return words.length < 3 ? [plain.join("")] : [plain.join(""), [...plain].sort().join(" ")]
}

function gaps(words: readonly string[]): { gap: string; word: string }[] {
  return words.map((word, index) => ({
    gap: [...words.slice(0, index), "_", ...words.slice(index + 1)].join(" "),
    word,
  }))
}

/** Every shorter run of the words that is long enough to be the same name. */
function parts(words: readonly string[]): (readonly string[])[] {
  const least = Math.max(2, Math.ceil(words.length / 2))
  const runs: (readonly string[])[] = []
  for (let length = words.length - 1; length >= least; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      runs.push(words.slice(start, start + length))
    }
  }
  return runs
}

function at<T>(
  names: Grouped<string, NameInHeap<T>>,
  key: string,
  distance: number
): NearName<T>[] {
  return names.get(key).map((name) => ({ of: name.of, distance }))
}

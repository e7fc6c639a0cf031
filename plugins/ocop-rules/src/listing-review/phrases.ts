import { foldVietnamese } from "../fold.js"

/** A phrase as words: each as it is written with its accents, and as somebody types it without any. */
export type Phrase = readonly (readonly [accented: string, plain: string])[]

export function phrase(text: string): Phrase {
  return wordsOf(text).map((word) => [word, foldVietnamese(word)] as const)
}

/** Lower case, composed; letters and digits only. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Where a phrase stands in a text; "chưa bệnh" is not "chữa bệnh", "chua benh" may be. -1 if nowhere. */
export function indexOfPhrase(words: readonly string[], sought: Phrase): number {
  return words.findIndex((_, start) =>
    sought.every(([accented, plain], index) => {
      const word = words[start + index]
      return word === accented || word === plain
    })
  )
}

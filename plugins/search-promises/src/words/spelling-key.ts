import { remembered } from "./remembered"

/** Huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries; a word without a mark is 0. */
const TONES = new Map([..."\u0300\u0309\u0303\u0301\u0323"].map((mark, index) => [mark, index + 1]))

/**
 * How a word is spelled, whichever letter carries its tone: the tone's number, then the letters with
 * their own accents. "hoà" and "hòa" are both "1hoa", "dừa" is "1dưa", "dứa" is "4dưa". The tone comes
 * first so that an unfinished word begins like the whole one.
 */
export const spellingKey = remembered(50_000, (written) => {
  let tone = 0
  const letters = [...written.normalize("NFD")].filter((letter) => {
    const found = TONES.get(letter)
    tone = found ?? tone
    return found === undefined
  })
  return `${tone}${letters.join("").normalize("NFC")}`
})

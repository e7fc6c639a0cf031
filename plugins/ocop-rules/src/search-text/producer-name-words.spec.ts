import { expect, it } from "vitest"
import { producerNameWords } from "./producer-name-words.js"

it.each([
  ["HTX Lũng Phìn", ["lung", "phin"]],
  ["hợp tác xã Lũng Ph", ["lung", "ph"]],
  ["Ea H'Leo", ["ea", "h", "leo"]],
  ["htx", ["htx"]],
  ["hợp tác xã", ["hop", "tac", "xa"]],
  ["(Bà) Hai-Diễm.", ["ba", "hai", "diem"]],
  ["  ", []],
])("[Q21] «%s»", (text, words) => {
  expect(producerNameWords(text)).toEqual(words)
})

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { keptAnswers } from "./kept-answers"
import { createSuggester } from "./suggester"
import type { Suggestion } from "./suggestion"

const about = (text: string): Suggestion[] => [{ kind: "group", path: "/nhom/x", label: text }]

/** A backend that answers when it is told to, and a box that shows what it was given. */
function aBox() {
  const asked: { text: string; signal: AbortSignal; answer: () => void; fail: () => void }[] = []
  const shown: (string | null)[] = []
  const suggester = createSuggester({
    ask: (text, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ text, signal, answer: () => resolve(about(text)), fail: () => reject("no") })
      }),
    kept: keptAnswers(60_000, 50),
    onAnswer: (text) => shown.push(text),
    onNothing: () => shown.push(null),
  })
  return { suggester, asked, shown, texts: () => asked.map(({ text }) => text) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const pause = () => vi.advanceTimersByTimeAsync(150)

it("asks once for what was typed quickly", async () => {
  const { suggester, texts } = aBox()
  for (const text of ["ma", "mam", "mam t", "mam to", "mam tom"]) {
    suggester.typed(text)
    await vi.advanceTimersByTimeAsync(60)
  }
  expect(texts()).toEqual([])
  await pause()
  expect(texts()).toEqual(["mam tom"])
})

it("stops the question that was overtaken, and ignores an answer that comes all the same", async () => {
  const { suggester, asked, shown } = aBox()
  suggester.typed("mắm")
  await pause()
  suggester.typed("mắm tôm")
  await pause()
  expect(asked[0]?.signal.aborted).toBe(true)
  asked[1]?.answer()
  asked[0]?.answer()
  await pause()
  expect(shown).toEqual(["mắm tôm"])
})

it("asks nothing twice within a minute, and answers at once from memory", async () => {
  const { suggester, asked, shown, texts } = aBox()
  suggester.typed("mắm")
  await pause()
  asked[0]?.answer()
  await pause()
  suggester.typed("mắm t")
  suggester.typed(" mắm ")
  expect(shown).toEqual(["mắm", "mắm"])
  await pause()
  expect(texts()).toEqual(["mắm"])
  vi.advanceTimersByTime(61_000)
  suggester.typed("mắm t")
  suggester.typed("mắm")
  await pause()
  expect(texts()).toEqual(["mắm", "mắm"])
})

it("says nothing of an error, and asks again the next time", async () => {
  const { suggester, asked, shown, texts } = aBox()
  suggester.typed("mắm")
  await pause()
  asked[0]?.fail()
  await pause()
  expect(shown).toEqual([null])
  suggester.stop()
  suggester.typed("mắm")
  await pause()
  expect(texts()).toEqual(["mắm", "mắm"])
})

it("asks nothing for a single letter", async () => {
  const { suggester, shown, texts } = aBox()
  suggester.typed("m")
  await pause()
  expect([texts(), shown]).toEqual([[], [null]])
})

it("asks nothing once it was stopped, and afresh when the same text is typed again", async () => {
  const { suggester, texts } = aBox()
  suggester.typed("mắm")
  suggester.stop()
  await pause()
  expect(texts()).toEqual([])
  suggester.typed("mắm")
  await pause()
  expect(texts()).toEqual(["mắm"])
})

it("takes decomposed letters and more spaces for the same text", async () => {
  const { suggester, texts } = aBox()
  suggester.typed("mắm tôm".normalize("NFD"))
  await vi.advanceTimersByTimeAsync(100)
  suggester.typed("mắm  tôm")
  await vi.advanceTimersByTimeAsync(60)
  expect(texts()).toEqual(["mắm tôm"])
})

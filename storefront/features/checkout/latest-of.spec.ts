import { expect, it, vi } from "vitest"
import { latestOf } from "./latest-of"

it("asks one at a time, leaves out what was overtaken, and answers the last", async () => {
  const asked: number[] = []
  const answers: (() => void)[] = []
  const ask = latestOf((question: number) => {
    asked.push(question)
    return new Promise<number>((resolve) => answers.push(() => resolve(question)))
  })
  const first = ask(1)
  await vi.waitFor(() => expect(asked).toEqual([1]))
  const [second, third] = [ask(2), ask(3)]
  answers[0]!()
  expect(await Promise.all([first, second])).toEqual([null, null])
  await vi.waitFor(() => expect(asked).toEqual([1, 3]))
  answers[1]!()
  expect(await third).toBe(3)
})

it("goes on after a question that failed", async () => {
  const ask = latestOf((question: number) =>
    question === 1 ? Promise.reject(new RangeError("no")) : Promise.resolve(question)
  )
  await expect(ask(1)).rejects.toThrow("no")
  expect(await ask(2)).toBe(2)
})

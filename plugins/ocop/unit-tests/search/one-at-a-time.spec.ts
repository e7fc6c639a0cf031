import { describe, expect, it } from "vitest"
import { oneAtATime } from "../../src/modules/search-outbox/one-at-a-time"

/** Work that goes on until it is told to end. */
function aWork() {
  const open: { end(): void; fail(): void }[] = []
  let atOnce = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++atOnce)
    try {
      await new Promise<void>((end, reject) => open.push({ end, fail: () => reject(new Error()) }))
    } finally {
      atOnce--
    }
  }
  return { work, open, most: () => most }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe("work that is asked for again and again", () => {
  it("runs once more for all who ask while it runs, from the start", async () => {
    const { work, open, most } = aWork()
    const ask = oneAtATime(work)
    const first = ask()
    const [second, third] = [ask(), ask()]
    await settle()
    expect(open).toHaveLength(1)
    open[0]!.end()
    await first
    await settle()
    expect(open).toHaveLength(2)
    const fourth = ask()
    open[1]!.end()
    await Promise.all([second, third])
    await settle()
    expect(open).toHaveLength(3)
    open[2]!.end()
    await fourth
    expect(most()).toBe(1)
  })

  it("can be asked for again when it has ended, and when it has failed", async () => {
    const { work, open } = aWork()
    const ask = oneAtATime(work)
    const failing = ask()
    const next = ask()
    open[0]!.fail()
    await expect(failing).rejects.toThrow()
    await settle()
    open[1]!.end()
    await next
    const last = ask()
    open[2]!.end()
    await last
    expect(open).toHaveLength(3)
  })
})

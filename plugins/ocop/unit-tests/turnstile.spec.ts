import { describe, expect, it, vi } from "vitest"
import { turnstile } from "../src/workflows/completion/turnstile"

describe("a turnstile", () => {
  /** A task that ends when it is told to. */
  function aTask(begun: string[], name: string) {
    let end!: (fails?: Error) => void
    const ended = new Promise<void>((resolve, reject) => {
      end = (failure) => (failure ? reject(failure) : resolve())
    })
    const run = async () => {
      begun.push(name)
      await ended
      return name
    }
    return { run, end }
  }

  it("lets in as many as may be at a time, and the others in the order in which they came", async () => {
    const begun: string[] = []
    const inTurn = turnstile(2)
    const tasks = ["a", "b", "c", "d"].map((name) => aTask(begun, name))
    const answers = tasks.map(({ run }) => inTurn(run))
    expect(begun).toEqual(["a", "b"])
    tasks[1]!.end()
    await answers[1]
    await vi.waitFor(() => expect(begun).toEqual(["a", "b", "c"]))
    tasks.forEach(({ end }) => end())
    expect(await Promise.all(answers)).toEqual(["a", "b", "c", "d"])
  })

  it("frees the place of one that failed, and tells its failure to who asked", async () => {
    const begun: string[] = []
    const inTurn = turnstile(1)
    const [broken, whole] = [aTask(begun, "broken"), aTask(begun, "whole")]
    const answers = [inTurn(broken.run), inTurn(whole.run)]
    const failure = new RangeError("no")
    broken.end(failure)
    whole.end()
    await expect(answers[0]).rejects.toBe(failure)
    expect(await answers[1]).toBe("whole")
  })

  it("never lets in more, also when one leaves while another comes", async () => {
    const inTurn = turnstile(3)
    let inside = 0
    let most = 0
    const task = async () => {
      most = Math.max(most, ++inside)
      await Promise.resolve()
      inside--
    }
    await Promise.all(Array.from({ length: 50 }, () => inTurn(task)))
    expect(most).toBe(3)
  })
})

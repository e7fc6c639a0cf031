import { expect, it, vi } from "vitest"
import { watchVersion } from "./version-watch"

function watched(ask: () => Promise<string>) {
  const clock = { now: 0 }
  return { clock, version: watchVersion(ask, () => clock.now) }
}

it("asks once for all who come at once, and no more for 300 ms", async () => {
  const ask = vi.fn(async () => "1")
  const { clock, version } = watched(ask)
  expect(await Promise.all([version(), version(), version()])).toEqual(["1", "1", "1"])
  clock.now = 299
  expect(await version()).toBe("1")
  expect(ask).toHaveBeenCalledTimes(1)
})

it("then answers at once and asks meanwhile; after 800 ms nobody gets the old one", async () => {
  let current = "1"
  const { clock, version } = watched(async () => current)
  await version()
  current = "2"
  clock.now = 799
  expect(await version()).toBe("1")
  await Promise.resolve()
  expect(await version()).toBe("2")
  current = "3"
  clock.now = 799 + 800
  expect(await version()).toBe("3")
})

it("counts the age from the question: an answer that took long is old already", async () => {
  const answers: ((version: string) => void)[] = []
  const { clock, version } = watched(() => new Promise((resolve) => answers.push(resolve)))
  const first = version()
  clock.now = 500
  answers[0]!("1")
  expect(await first).toBe("1")
  clock.now = 801
  const second = version()
  answers[1]!("2")
  expect(await second).toBe("2")
})

it("has none when the backend fails, and asks again", async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce("down").mockResolvedValue("1")
  const { version } = watched(ask)
  expect(await version()).toBeNull()
  expect(await version()).toBe("1")
})

it("has none when the backend says nothing for 0.8 s", async () => {
  vi.useFakeTimers()
  const { version } = watched(() => new Promise(() => undefined))
  const asked = version()
  await vi.advanceTimersByTimeAsync(800)
  expect(await asked).toBeNull()
  vi.useRealTimers()
})

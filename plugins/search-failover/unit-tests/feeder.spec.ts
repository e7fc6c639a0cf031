import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { feeder } from "../src/feeding/feeder"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const PACE = { idle: 5_000, waiting: 1_000, failed: { first: 250, longest: 5_000 } }

function aFeeder() {
  const pass = vi.fn(() => Promise.resolve(true))
  const state = { open: false, over: false }
  const log: string[] = []
  const logger = { error: (line: string | Error) => log.push(String(line)) }
  const isAway = (error: unknown) => error === "away"
  const fed = feeder({
    pass,
    isAway,
    mayFeed: () => !state.open,
    isOver: () => state.over,
    logger: logger as never,
    pace: PACE,
  })
  const passes = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms)
    return pass.mock.calls.length
  }
  return { ...fed, pass, passes, state, log }
}

describe("feeding", () => {
  it("looks by itself for what was left, soon after the start and now and then", async () => {
    const fed = aFeeder()
    expect(await fed.passes(999)).toBe(0)
    expect(await fed.passes(1)).toBe(1)
    expect(await fed.passes(5_000)).toBe(2)
    fed.pass.mockResolvedValue(false)
    expect(await fed.passes(5_000)).toBe(3)
    expect(await fed.passes(1_000)).toBe(4)
  })

  it("starts at once when something was noted, one pass at a time, and misses nothing", async () => {
    const fed = aFeeder()
    let end = (_done: boolean): void => {}
    fed.pass.mockImplementation(() => new Promise((resolve) => (end = resolve)))
    fed.kick()
    fed.kick()
    fed.kick()
    expect(await fed.passes(0)).toBe(1)
    end(true)
    expect(await fed.passes(0)).toBe(2)
    end(true)
    expect(await fed.passes(0)).toBe(2)
  })

  it("waits longer after each failure, which writes do not shorten, and says each once", async () => {
    const fed = aFeeder()
    fed.pass.mockRejectedValue(new Error("document refused"))
    fed.kick()
    expect(await fed.passes(0)).toBe(1)
    fed.kick()
    expect(await fed.passes(249)).toBe(1)
    expect(await fed.passes(1)).toBe(2)
    expect(await fed.passes(500)).toBe(3)
    expect(await fed.passes(1_000)).toBe(4)
    expect(fed.log).toEqual([
      "[Search] Meilisearch is not brought in step, PostgreSQL answers: document refused",
    ])
    fed.pass.mockResolvedValue(true)
    expect(await fed.passes(2_000)).toBe(5)
    fed.kick()
    expect(await fed.passes(0)).toBe(6)
  })

  it("rests while Meilisearch is away, and starts at once when it is back", async () => {
    const fed = aFeeder()
    fed.pass.mockImplementation(() => {
      fed.state.open = true
      return Promise.reject("away")
    })
    fed.kick()
    expect(await fed.passes(60_000)).toBe(1)
    expect(fed.log).toEqual([])
    fed.pass.mockResolvedValue(true)
    fed.state.open = false
    fed.wake()
    expect(await fed.passes(0)).toBe(2)
  })

  it.each(["stop", "the end of the database's connections"])("ends with %s", async (how) => {
    const fed = aFeeder()
    if (how === "stop") {
      fed.stop()
    } else {
      fed.state.over = true
      fed.pass.mockRejectedValue(new Error("Unable to acquire a connection"))
    }
    await fed.passes(60_000)
    expect(fed.pass.mock.calls.length).toBeLessThan(2)
    expect(fed.log).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { availability } from "../src/availability/availability"
import { OverBudget, withinBudget } from "../src/availability/within-budget"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function anAvailability() {
  const probe = vi.fn(() => Promise.resolve())
  const returned = vi.fn()
  const log: string[] = []
  const logger = { info: (line: string) => log.push(line), warn: (line: string) => log.push(line) }
  const pace = { first: 1_000, longest: 5_000 }
  return {
    ...availability({ probe, returned, logger: logger as never, pace }),
    probe,
    returned,
    log,
  }
}

describe("Meilisearch's availability", () => {
  it("is probed while it is away, ever less often, until a probe is answered", async () => {
    const watched = anAvailability()
    watched.probe.mockRejectedValue(new Error("refused"))
    expect(watched.claim()).toBe(true)
    watched.failed(new Error("no answer"))
    watched.failed(new Error("no answer"))
    const probes = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms)
      return watched.probe.mock.calls.length
    }
    expect(await probes(999)).toBe(0)
    expect(await probes(1)).toBe(1)
    expect(await probes(2_000)).toBe(2)
    expect(await probes(4_000)).toBe(3)
    expect(await probes(5_000)).toBe(4)
    expect(await probes(5_000)).toBe(5)
    expect(watched.claim()).toBe(false)
    watched.probe.mockResolvedValue()
    expect(watched.returned).not.toHaveBeenCalled()
    expect(await probes(5_000)).toBe(6)
    expect(watched.returned).toHaveBeenCalledOnce()
    expect([watched.claim(), watched.claim()]).toEqual([true, false])
    watched.answered()
    expect([watched.claim(), watched.claim()]).toEqual([true, true])
    expect(await probes(60_000)).toBe(6)
  })

  it("is said once when it goes and once when it is back, whatever happens between", async () => {
    const watched = anAvailability()
    for (let turn = 0; turn < 5; turn++) {
      watched.claim()
      watched.failed(new Error(`no answer ${turn}`))
      await vi.advanceTimersByTimeAsync(5_000)
    }
    expect(watched.log).toEqual(["[Search] Meilisearch is away, PostgreSQL answers: no answer 0"])
    watched.claim()
    watched.answered()
    watched.answered()
    expect(watched.log.slice(1)).toEqual(["[Search] Meilisearch is back and answers again"])
  })

  it("is no longer probed after the end", async () => {
    const watched = anAvailability()
    watched.failed(new Error("no answer"))
    watched.stop()
    watched.failed(new Error("no answer"))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(watched.probe).not.toHaveBeenCalled()
  })
})

describe("a budget", () => {
  const inMs = (ms: number, end: () => unknown) =>
    new Promise((resolve) => setTimeout(resolve, ms)).then(end)

  it("lets through what is in time, errors too", async () => {
    const answers = Promise.allSettled([
      withinBudget(
        150,
        inMs(149, () => "answer")
      ),
      withinBudget(
        150,
        inMs(149, () => Promise.reject(new Error("refused")))
      ),
    ])
    await vi.advanceTimersByTimeAsync(149)
    expect(await answers).toMatchObject([{ value: "answer" }, { reason: { message: "refused" } }])
    expect(vi.getTimerCount()).toBe(0)
  })

  it("ends what is not, and drops what comes of it", async () => {
    const late = withinBudget(
      150,
      inMs(2_000, () => Promise.reject(new Error("too late")))
    )
    const ended = expect(late).rejects.toBeInstanceOf(OverBudget)
    await vi.advanceTimersByTimeAsync(150)
    await ended
    await vi.advanceTimersByTimeAsync(2_000)
  })
})

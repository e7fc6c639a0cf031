import { expect, it, vi } from "vitest"
import { remember } from "./remember.server"

it("asks once for all who come while it loads, and again after the time is over", async () => {
  let now = 0
  const load = vi.fn(async () => load.mock.calls.length)
  const get = remember(1000, load, () => now)
  expect(await Promise.all([get(), get()])).toEqual([1, 1])
  now = 999
  expect(await get()).toBe(1)
  now = 1000
  expect(await get()).toBe(2)
})

it("keeps the old answer when a new one cannot be had", async () => {
  let now = 0
  const load = vi.fn(async () => "old")
  const get = remember(1000, load, () => now)
  await get()
  load.mockRejectedValue(new Error("gone"))
  now = 5000
  expect(await get()).toBe("old")
})

it("fails while there is nothing to keep, and tries again at the next call", async () => {
  const load = vi.fn(async () => "there")
  load.mockRejectedValueOnce(new Error("gone"))
  const get = remember(1000, load)
  await expect(get()).rejects.toThrow("gone")
  expect(await get()).toBe("there")
})

import { expect, it } from "vitest"
import { redisModules } from "./redis-modules"

it("keeps everything in memory without a Redis", () => {
  expect(redisModules(undefined)).toEqual([])
})

it("shares locks, events, workflows and the cache in the Redis that is named", () => {
  const url = "redis://localhost:6379"
  const modules = redisModules(url)
  expect(modules.map(({ resolve }) => resolve.replace("@medusajs/medusa/", ""))).toEqual([
    "locking",
    "caching",
    "event-bus-redis",
    "workflow-engine-redis",
  ])
  for (const each of modules) expect(JSON.stringify(each)).toContain(url)
})

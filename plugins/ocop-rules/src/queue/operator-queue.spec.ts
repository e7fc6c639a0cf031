import fc from "fast-check"
import { expect, it } from "vitest"
import {
  QUEUE_HOURS,
  QUEUE_KINDS,
  isQueueOverdue,
  overdueSince,
  queueDue,
} from "./operator-queue.js"
import { deedNeedsWords, deedsForSeveral } from "./queue-deed.js"

const since = new Date("2026-11-20T03:00:00Z")
const anyKind = fc.constantFrom(...QUEUE_KINDS)
const anyMoment = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((minutes) => new Date(since.getTime() + minutes * 60_000))

it("[QU1] ten queues wait for operators, each once", () => {
  expect(new Set(QUEUE_KINDS).size).toBe(10)
  expect(Object.keys(QUEUE_HOURS).sort()).toEqual([...QUEUE_KINDS].sort())
})

it.each([
  ["transfers", "2026-11-21T03:00:00.000Z"],
  ["card_reviews", "2026-11-21T03:00:00.000Z"],
  ["listings", "2026-11-22T03:00:00.000Z"],
  ["reviews", "2026-11-22T03:00:00.000Z"],
  ["producers", "2026-11-23T03:00:00.000Z"],
  ["claims", "2026-11-23T03:00:00.000Z"],
  ["certificates", "2026-11-23T03:00:00.000Z"],
  ["refunds", "2026-11-23T03:00:00.000Z"],
  ["complaints", "2026-11-23T03:00:00.000Z"],
  ["payouts", "2026-11-27T03:00:00.000Z"],
] as const)("[QU2] %s that wait since the 20th are due at %s", (kind, due) => {
  expect(queueDue(kind, since, null).toISOString()).toBe(due)
})

it("[QU2] what was promised to somebody goes before the hours of the queue", () => {
  const promised = new Date("2026-11-20T04:00:00Z")
  expect(queueDue("complaints", since, promised)).toEqual(promised)
})

it.each([
  ["a moment before", "2026-11-21T02:59:59.999Z", false],
  ["at the moment", "2026-11-21T03:00:00.000Z", true],
  ["after it", "2026-11-21T03:00:00.001Z", true],
] as const)("[QU3] %s it is due: overdue is %3$s", (_, now, overdue) => {
  expect(isQueueOverdue(queueDue("transfers", since, null), new Date(now))).toBe(overdue)
})

it("[QU3] counting by the moment since which things wait says the same as each one's due", () => {
  fc.assert(
    fc.property(anyKind, anyMoment, anyMoment, (kind, waits, now) => {
      const counted = waits.getTime() <= overdueSince(kind, now).getTime()
      expect(counted).toBe(isQueueOverdue(queueDue(kind, waits, null), now))
    })
  )
})

it.each([
  ["listings", ["approve", "ask-changes"]],
  ["reviews", []],
  ["certificates", ["refuse"]],
  ["transfers", ["ignore"]],
  ["card_reviews", ["resolve"]],
  ["producers", []],
  ["claims", []],
  ["refunds", []],
  ["complaints", []],
  ["payouts", []],
] as const)("[QU4] with several %s can be done %j", (kind, deeds) => {
  expect(deedsForSeveral(kind)).toEqual(deeds)
  expect(deeds.map(deedNeedsWords)).toEqual(deeds.map((deed) => deed !== "approve"))
})

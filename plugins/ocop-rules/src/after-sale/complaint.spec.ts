import { expect, it } from "vitest"
import {
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  complaintAfter,
  complaintDeadlines,
  isClosed,
  isOverdue,
  type ComplaintAction,
  type ComplaintParty,
} from "./complaint.js"

const at = new Date("2026-11-22T03:00:00Z")

it("[CC1] every kind has its times", () => {
  const hours = (to: Date) => (to.getTime() - at.getTime()) / 3_600_000
  for (const kind of COMPLAINT_KINDS) {
    const { answer, resolve } = complaintDeadlines(kind, at)
    const urgent = kind === "spoiled" || kind === "refund_late"
    expect([hours(answer), hours(resolve)]).toEqual(urgent ? [24, 72] : [48, 168])
  }
})

it.each<[ComplaintParty, ComplaintAction, string]>([
  ["buyer", "write", "open answered escalated - -"],
  ["producer", "write", "answered answered escalated - -"],
  ["operator", "write", "open answered escalated - -"],
  ["system", "write", "- - - - -"],
  ["buyer", "escalate", "escalated escalated escalated - -"],
  ["producer", "escalate", "- - - - -"],
  ["operator", "escalate", "escalated escalated escalated - -"],
  ["system", "escalate", "escalated escalated escalated - -"],
  ["buyer", "resolve", "resolved resolved resolved - -"],
  ["producer", "resolve", "resolved resolved - - -"],
  ["operator", "resolve", "resolved resolved resolved - -"],
  ["system", "resolve", "- - - - -"],
  ["buyer", "refuse", "- - - - -"],
  ["producer", "refuse", "- - - - -"],
  ["operator", "refuse", "refused refused refused - -"],
  ["system", "refuse", "- - - - -"],
])("[CC2] [CC3] a %s who wants to %s: %s", (by, action, after) => {
  expect(COMPLAINT_STATUSES.map((status) => complaintAfter(status, by, action) ?? "-")).toEqual(
    after.split(" ")
  )
})

it("[CC3] it ends resolved or refused", () => {
  expect(COMPLAINT_STATUSES.filter(isClosed)).toEqual(["resolved", "refused"])
})

it.each([
  ["open", -1, false],
  ["open", 0, true],
  ["answered", 0, false],
  ["answered", 24 * 3_600_000, true],
  ["escalated", 48 * 3_600_000, false],
  ["resolved", 48 * 3_600_000, false],
] as const)("[CC4] %s, %d ms after the first deadline: overdue %s", (status, late, overdue) => {
  const answer_by = at
  const resolve_by = new Date(at.getTime() + 24 * 3_600_000)
  const now = new Date(at.getTime() + late)
  expect(isOverdue(status, { answer_by, resolve_by }, now)).toBe(overdue)
})

import { expect, it } from "vitest"
import { complaintDue } from "../../src/admin/complaints/complaint-due"

const answer_by = "2026-11-20T03:00:00.000Z"
const resolve_by = "2026-11-25T03:00:00.000Z"
const due = (
  status: "open" | "answered" | "escalated" | "resolved" | "refused",
  now: string,
  first = answer_by
) => complaintDue({ status, answer_by: first, resolve_by }, new Date(now))

it("waits for the first answer, and is late from the deadline's very moment on", () => {
  const before = "2026-11-20T02:59:59.999Z"
  expect(due("open", before)).toEqual({ what: "answer", at: answer_by, late: false })
  expect(due("open", answer_by)).toEqual({ what: "answer", at: answer_by, late: true })
})

it.each(["answered", "escalated"] as const)("waits for the end once it is %s", (status) => {
  expect(due(status, answer_by)).toEqual({ what: "resolve", at: resolve_by, late: false })
  expect(due(status, resolve_by)?.late).toBe(true)
})

it("takes the deadline that comes first", () => {
  expect(due("open", answer_by, "2026-11-26T03:00:00.000Z")?.what).toBe("resolve")
})

it.each(["resolved", "refused"] as const)("has no deadline once it is %s", (status) => {
  expect(due(status, "2027-01-01T00:00:00.000Z")).toBeNull()
})

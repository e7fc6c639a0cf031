/** What a buyer complains of. */
export const COMPLAINT_KINDS = [
  "not_as_described",
  "damaged",
  "wrong_item",
  "missing_item",
  "spoiled",
  "not_delivered",
  "refund_late",
  "conduct",
  "other",
] as const
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]

/** Hours from the complaint to the first answer, and to the end of it; published beside the form. */
export interface ComplaintTimes {
  readonly answer_hours: number
  readonly resolve_hours: number
}

const USUAL: ComplaintTimes = { answer_hours: 48, resolve_hours: 7 * 24 }
const URGENT: ComplaintTimes = { answer_hours: 24, resolve_hours: 3 * 24 }

export const COMPLAINT_TIMES: Readonly<Record<ComplaintKind, ComplaintTimes>> = {
  not_as_described: USUAL,
  damaged: USUAL,
  wrong_item: USUAL,
  missing_item: USUAL,
  spoiled: URGENT,
  not_delivered: USUAL,
  refund_late: URGENT,
  conduct: USUAL,
  other: USUAL,
}

const HOUR_MS = 3_600_000

/** The moments by which a complaint is to be answered and to be ended. */
export function complaintDeadlines(kind: ComplaintKind, at: Date): { answer: Date; resolve: Date } {
  const { answer_hours, resolve_hours } = COMPLAINT_TIMES[kind]
  return {
    answer: new Date(at.getTime() + answer_hours * HOUR_MS),
    resolve: new Date(at.getTime() + resolve_hours * HOUR_MS),
  }
}

export const COMPLAINT_STATUSES = ["open", "answered", "escalated", "resolved", "refused"] as const
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number]

export type ComplaintParty = "buyer" | "producer" | "operator" | "system"

/** What somebody does with a complaint besides reading it. */
export type ComplaintAction = "write" | "escalate" | "resolve" | "refuse"

/** True where nothing more is said. */
export function isClosed(status: ComplaintStatus): boolean {
  return status === "resolved" || status === "refused"
}

/**
 * The state after an action, or null where it is not theirs to do. A producer ends what is with the producer;
 * what was escalated an operator ends; a buyer may call an operator in, and so does a deadline that has passed.
 * A buyer's own words are no answer.
 */
export function complaintAfter(
  status: ComplaintStatus,
  by: ComplaintParty,
  action: ComplaintAction
): ComplaintStatus | null {
  if (isClosed(status)) return null
  switch (action) {
    case "write":
      if (by === "system") return null
      return by === "producer" && status === "open" ? "answered" : status
    case "escalate":
      return by === "producer" ? null : "escalated"
    case "resolve":
      if (by === "producer") return status === "escalated" ? null : "resolved"
      return by === "operator" || by === "buyer" ? "resolved" : null
    case "refuse":
      return by === "operator" ? "refused" : null
  }
}

/** True when a deadline has passed that the state has not met. */
export function isOverdue(
  status: ComplaintStatus,
  { answer_by, resolve_by }: { answer_by: Date; resolve_by: Date },
  now: Date
): boolean {
  if (isClosed(status) || status === "escalated") return false
  const late = (by: Date) => now.getTime() >= by.getTime()
  return (status === "open" && late(answer_by)) || late(resolve_by)
}

/** Pictures of one complaint. */
export const COMPLAINT_PICTURES = 5

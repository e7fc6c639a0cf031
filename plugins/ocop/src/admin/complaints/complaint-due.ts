import type { ComplaintHead } from "@ocop/contract"

/** The deadline that comes next, and whether it has passed. */
export interface ComplaintDue {
  /** The first answer, or the end. */
  readonly what: "answer" | "resolve"
  /** An instant. */
  readonly at: string
  readonly late: boolean
}

/** Null for what has ended. A deadline is late from its very moment on, as for the backend (SPEC CC4). */
export function complaintDue(
  { status, answer_by, resolve_by }: Pick<ComplaintHead, "status" | "answer_by" | "resolve_by">,
  now: Date
): ComplaintDue | null {
  if (status === "resolved" || status === "refused") return null
  const answers = status === "open" && Date.parse(answer_by) <= Date.parse(resolve_by)
  const at = answers ? answer_by : resolve_by
  return { what: answers ? "answer" : "resolve", at, late: now.getTime() >= Date.parse(at) }
}

import type { ComplaintHead } from "@ocop/contract"
import { placedAt } from "~/features/order/placed-at"
import { m } from "~/platform/paraglide/messages"

type ComplaintDeadlineProps = {
  complaint: Pick<ComplaintHead, "status" | "answer_by" | "resolve_by">
  now: string
}

/** By when the producer has to do the next thing; nothing when it is not the producer's any more. */
export function ComplaintDeadline({ complaint, now }: ComplaintDeadlineProps) {
  const { status, answer_by, resolve_by } = complaint
  if (status !== "open" && status !== "answered") return null
  const by = status === "open" ? answer_by : resolve_by
  const isLate = Date.parse(by) <= Date.parse(now)
  const time = placedAt(by)
  return (
    <span className={isLate ? "font-bold text-danger" : "font-bold"}>
      {status === "open" ? m.portal_after_answer_by({ time }) : m.portal_after_resolve_by({ time })}
      {isLate && ` (${m.portal_after_overdue()})`}
    </span>
  )
}

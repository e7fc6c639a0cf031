import { placedAt } from "~/features/order/placed-at"

/** A moment as clock and day in Vietnam, the same in both languages: "09:05, 21/11/2026". */
export function formatSeenAt(moment: Date): string {
  const [day, clock] = placedAt(moment.toISOString()).split(" ")
  return `${clock}, ${day}`
}

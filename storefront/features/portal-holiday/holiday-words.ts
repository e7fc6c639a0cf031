import type { HolidayResponse } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

/** Whether the shop is open today, and when that changes. */
export function holidayWords({ holiday, closed }: HolidayResponse): string {
  if (!holiday) return m.portal_holiday_open()
  const to = formatDay(holiday.to)
  if (!closed) return m.portal_holiday_planned({ from: formatDay(holiday.from), to })
  return m.portal_holiday_closed({ to, reopens: formatDay(closed.reopens_on) })
}

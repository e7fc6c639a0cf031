import { HolidayResponse, SetHolidayBody } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import type { HolidayOutcome } from "./holiday-outcome"

/** Sets the days of the form, or ends the holiday (`intent` "end"); what is wrong comes back with what was typed. */
export async function changeHoliday(request: Request): Promise<HolidayOutcome> {
  const form = await request.formData()
  const typed = { from: String(form.get("from") ?? ""), to: String(form.get("to") ?? "") }
  const ends = form.get("intent") === "end"
  const body = SetHolidayBody.safeParse({ holiday: ends ? null : typed })
  if (!body.success) return { done: false, code: "shop.holiday_days_missing", typed }
  try {
    await askProducer(request, HolidayResponse, "/producer/holiday", {
      method: "POST",
      body: body.data,
    })
    return { done: true, ended: ends }
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    return { done: false, code: error.code, typed }
  }
}

import { HolidayResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** @throws Response a redirect, when nobody is signed in */
export function loadHoliday(request: Request): Promise<HolidayResponse> {
  return askProducer(request, HolidayResponse, "/producer/holiday")
}

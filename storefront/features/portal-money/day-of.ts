import { vietnamDay, type IsoDay } from "@ocop/rules"

/** The day in Vietnam of a moment that the backend told. */
export function dayOf(moment: string): IsoDay {
  return vietnamDay(new Date(moment))
}

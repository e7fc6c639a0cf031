import * as z from "zod"
import { IsoDay } from "./primitives.js"

/** Days in Vietnam on which a producer's shop is closed, both included. */
export const Holiday = z.object({ from: IsoDay, to: IsoDay })
export type Holiday = z.infer<typeof Holiday>

/** A shop that is closed today: `until` is the last day of it. */
export const ClosedShop = z.object({ until: IsoDay, reopens_on: IsoDay })
export type ClosedShop = z.infer<typeof ClosedShop>

/** `POST /producer/holiday`: sets or changes the holiday; null ends it, or calls it off. */
export const SetHolidayBody = z.object({ holiday: Holiday.strict().nullable() }).strict()
export type SetHolidayBody = z.infer<typeof SetHolidayBody>

/** `GET /producer/holiday`, and the answer when it was set. */
export const HolidayResponse = z.object({
  /** The one that runs or is to come; null when there is none, or it is over. */
  holiday: Holiday.nullable(),
  /** Null while the shop is open today. */
  closed: ClosedShop.nullable(),
  today: IsoDay,
})
export type HolidayResponse = z.infer<typeof HolidayResponse>

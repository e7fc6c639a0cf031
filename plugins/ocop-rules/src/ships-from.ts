import { addDays, isIsoDay, type IsoDay } from "./day.js"

/** A harvest that is further away than this is nobody's to promise (SPEC PO1). */
export const LONGEST_AHEAD = 180

/**
 * The day from which goods are sent that are sold ahead; null for what is sent as usual, which they are themselves
 * from that day on (SPEC PO2).
 *
 * @param ships_from as the listing has it; null when it is not sold ahead
 */
export function sentFrom(ships_from: IsoDay | null, today: IsoDay): IsoDay | null {
  return ships_from !== null && today < ships_from ? ships_from : null
}

/** Whether a producer may say today that goods are sent from that day: tomorrow at the earliest (SPEC PO1). */
export function isShipsFrom(ships_from: IsoDay, today: IsoDay): boolean {
  return isIsoDay(ships_from) && today < ships_from && ships_from <= addDays(today, LONGEST_AHEAD)
}

/** Of goods that travel together: the latest of their days; null when all are sent as usual (SPEC PO5). */
export function latestShipsFrom(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce(
    (latest, day) => (latest === null || (day !== null && day > latest) ? day : latest),
    null
  )
}

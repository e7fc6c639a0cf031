import { vietnamDay, type IsoDay } from "@ocop/rules"
import { clockOffset } from "./clock-offset"

let offset = 0

/**
 * Moves this process's clock (OCOP_CLOCK); it runs on from there.
 *
 * @throws RangeError when `clock` is not a day, a shift or an instant
 */
export function setClock(clock: string | undefined): void {
  offset = clockOffset(clock, new Date())
}

export function now(): Date {
  return new Date(Date.now() + offset)
}

/** Today in Vietnam. */
export function today(): IsoDay {
  return vietnamDay(now())
}

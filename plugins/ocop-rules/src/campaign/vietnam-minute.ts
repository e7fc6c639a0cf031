import { isIsoDay } from "../day.js"
import { startOfDayInVietnam, vietnamDay } from "../vietnam-day.js"

const MINUTE_MS = 60_000

/** A minute on a clock in Vietnam, "YYYY-MM-DDTHH:mm", as a form's field has it. */
export type VietnamMinute = string

/** True for a minute that exists: "2026-02-30T08:00" and "2026-11-23T24:00" do not. */
export function isVietnamMinute(text: string): boolean {
  const [day = "", time = ""] = text.split("T")
  return text.length === 16 && isIsoDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
}

/**
 * The instant at which clocks in Vietnam show that minute.
 *
 * @throws RangeError when the text is not a minute
 */
export function instantOfVietnamMinute(minute: VietnamMinute): Date {
  if (!isVietnamMinute(minute)) {
    throw new RangeError(`Expected a minute as "YYYY-MM-DDTHH:mm", got ${JSON.stringify(minute)}`)
  }
  const [day = "", time = ""] = minute.split("T")
  const [hours, minutes] = time.split(":").map(Number) as [number, number]
  return new Date(startOfDayInVietnam(day).getTime() + (hours * 60 + minutes) * MINUTE_MS)
}

/** What clocks in Vietnam show at an instant; seconds are dropped. */
export function vietnamMinute(instant: Date): VietnamMinute {
  const day = vietnamDay(instant)
  const minutes = Math.floor((instant.getTime() - startOfDayInVietnam(day).getTime()) / MINUTE_MS)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

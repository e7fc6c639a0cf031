import { m } from "~/platform/paraglide/messages"

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})
const DAY = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
})

/** "14:05" on clocks in Vietnam. @param moment an instant */
export const clockOf = (moment: Date): string => CLOCK.format(moment)

/** "14:05 ngày 20/01/2027", on clocks in Vietnam. @param iso an instant */
export function momentWords(iso: string): string {
  const moment = new Date(iso)
  return m.campaign_moment({ time: clockOf(moment), day: DAY.format(moment) })
}

import type { DatePrecision } from "@ocop/rules"

/** How days are written. Days are ISO days in Vietnam, moments are instants shown in Vietnam's time. */
export const day = {
  /** A day that a source gives to the month or year only is shown no more exactly than that. */
  of: (iso: string, precision: DatePrecision = "day") => {
    const [year, month, date] = iso.split("-")
    if (precision === "year") return `năm ${year}`
    return precision === "month" ? `tháng ${month}/${year}` : `${date}/${month}/${year}`
  },
  moment: (instant: string) => moment.format(new Date(instant)),
}

const moment = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
})

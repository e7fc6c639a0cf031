import type { Messages } from "../vi"

export const day: Messages["day"] = {
  of: (iso, precision = "day") => {
    const [year, month, date] = iso.split("-")
    if (precision === "year") return `${year}`
    const monthAndYear = `${MONTHS[Number(month) - 1]} ${year}`
    return precision === "month" ? monthAndYear : `${Number(date)} ${monthAndYear}`
  },
  moment: (instant) => moment.format(new Date(instant)),
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
})

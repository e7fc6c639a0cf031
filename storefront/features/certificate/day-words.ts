import type { VerifiedCertificate } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

/** A day no more exactly than its source says it: `22/11/2026`, `tháng 11/2026`, `năm 2026`. */
export function dayWords(isoDay: string, precision: VerifiedCertificate["date_precision"]): string {
  const [year = "", month = ""] = isoDay.split("-")
  switch (precision) {
    case "day":
      return formatDay(isoDay)
    case "month":
      return m.verify_month({ month: Number(month), year })
    case "year":
      return m.verify_year({ year })
  }
}

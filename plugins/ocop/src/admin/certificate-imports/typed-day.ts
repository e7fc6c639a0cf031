import { isIsoDay, type DatePrecision, type IsoDay } from "@ocop/rules"

/** What an input of this precision shows for a day: "2024-05-17", "2024-05" or "2024". */
export function typedOfDay(day: IsoDay | null, precision: DatePrecision): string {
  return (day ?? "").slice(0, { day: 10, month: 7, year: 4 }[precision])
}

/**
 * The other way round: the first day of a month or a year, which the backend reads as all of it; null
 * when it is no day yet.
 */
export function dayOfTyped(typed: string, precision: DatePrecision): IsoDay | null {
  const day = typed.trim() + { day: "", month: "-01", year: "-01-01" }[precision]
  return isIsoDay(day) ? day : null
}

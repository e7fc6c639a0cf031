import type { Season } from "@ocop/contract"

/** The season as its form shows it: numbers of day and month as text, empty when not chosen. */
export type SeasonValues = {
  /** "all" is sold all year. */
  season: "all" | "window"
  from_day: string
  from_month: string
  to_day: string
  to_month: string
}

/** 29 February counts: a window comes back every year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function seasonValuesOf(season: Season | null): SeasonValues {
  const [from_month = "", from_day = ""] = season ? numbersOf(season.from) : []
  const [to_month = "", to_day = ""] = season ? numbersOf(season.to) : []
  return { season: season ? "window" : "all", from_day, from_month, to_day, to_month }
}

/** `MM-DD`; null for a day that no year has. */
export function monthDay(month: string, day: string): string | null {
  const days = DAYS[Number(month) - 1]
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || days === undefined) return null
  if (Number(day) < 1 || Number(day) > days) return null
  return `${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}

function numbersOf(monthAndDay: string): string[] {
  return monthAndDay.split("-").map((part) => String(Number(part)))
}

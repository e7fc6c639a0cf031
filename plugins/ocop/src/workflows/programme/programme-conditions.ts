import type { ProgrammeFilters, ProgrammeProductsQuery } from "@ocop/contract"
import {
  EXPIRING_DAYS,
  addDays,
  endOfDayInVietnam,
  startOfDayInVietnam,
  type IsoDay,
  type PlotPoint,
  type ProgrammePeriod,
} from "@ocop/rules"

/** A condition on a counted product and the values that it and the programme's statements name. */
export interface ProgrammeConditions {
  where: string
  values: Record<string, string>
}

type Filters = Omit<ProgrammeFilters, "day" | "from" | "to"> &
  Partial<Pick<ProgrammeProductsQuery, "measure" | "year">>

/**
 * What a report is narrowed to, as SQL with named values.
 *
 * @param points whose sales are asked for too, oldest first
 */
export function programmeConditions(
  filters: Filters,
  { day, from, to }: ProgrammePeriod,
  points: readonly PlotPoint[] = []
): ProgrammeConditions {
  const where = ["standing is not null"]
  const values: Record<string, string> = {
    day,
    soon: addDays(day, EXPIRING_DAYS),
    from,
    to,
    ...instants(from, to, points),
    scope: filters.scope,
  }
  const equal = (column: string, name: "province_code" | "stars" | "group" | "kind" | "year") => {
    const value = filters[name]
    if (value === undefined) return
    where.push(`${column} = :${name}`)
    values[name] = value
  }
  equal("province_code", "province_code")
  equal("star", "stars")
  equal("group_code", "group")
  equal("kind", "kind")
  equal("year", "year")
  if (filters.former_province_code === "-") where.push("former_province_code is null")
  else if (filters.former_province_code !== undefined) {
    where.push("former_province_code = :former_province_code")
    values.former_province_code = filters.former_province_code
  }
  if (filters.led) where.push(filters.led === "women" ? "women_led" : "minority_led")
  if (filters.measure) where.push(`is_${filters.measure}`)
  return { where: where.join(" and "), values }
}

/** When the sales begin and end that are read: those of the period, and of the points. */
function instants(from: IsoDay, to: IsoDay, points: readonly PlotPoint[]): Record<string, string> {
  const instant = (date: Date) => date.toISOString()
  const starts = points.map((point) => instant(startOfDayInVietnam(point.from)))
  const from_instant = instant(startOfDayInVietnam(from))
  const to_instant = instant(endOfDayInVietnam(to))
  const ends = points.map((point) => instant(endOfDayInVietnam(point.to)))
  return {
    from_instant,
    to_instant,
    first_instant: [from_instant, ...starts].sort()[0] ?? from_instant,
    last_instant: [to_instant, ...ends].sort().at(-1) ?? to_instant,
    starts: `{${starts.length ? starts.join(",") : from_instant}}`,
  }
}

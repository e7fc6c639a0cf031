/** An ISO day as people in Vietnam write it, in both languages: `2026-11-21` → `21/11/2026`. */
export function formatDay(isoDay: string): string {
  const [year, month, day] = isoDay.split("-")
  return `${day}/${month}/${year}`
}

/** A month and day of a season: `05-15` → `15/5`. */
export function formatMonthDay(monthDay: string): string {
  const [month, day] = monthDay.split("-").map(Number)
  return `${day}/${month}`
}

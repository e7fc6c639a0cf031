const IN_VIETNAM = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** A moment as day and clock in Vietnam, the same in both languages: "21/11/2026 09:05". @param iso a UTC moment */
export function placedAt(iso: string): string {
  return IN_VIETNAM.format(new Date(iso)).replace(", ", " ")
}

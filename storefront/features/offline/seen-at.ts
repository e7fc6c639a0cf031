const IN_VIETNAM = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** A moment as clock and day in Vietnam, the same in both languages: "09:05, 21/11/2026". */
export function formatSeenAt(moment: Date): string {
  const [day, clock] = IN_VIETNAM.format(moment).split(", ")
  return `${clock}, ${day}`
}

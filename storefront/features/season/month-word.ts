import { getLocale } from "~/platform/paraglide/runtime"

/** What the messages call a month: by its number in Vietnamese, by its name in English. @param month 1 to 12 */
export function monthWord(month: number): string {
  if (getLocale() === "vi") return String(month)
  const names = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" })
  return names.format(Date.UTC(2024, month - 1, 1))
}

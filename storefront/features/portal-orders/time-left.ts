const MINUTE_MS = 60_000

/** What is left until a moment, as people say it; null when it has passed. Rounded down: nobody is told more. */
export function timeLeft(
  until: string,
  now: string
): { unit: "hours" | "minutes"; count: number } | null {
  const minutes = Math.floor((Date.parse(until) - Date.parse(now)) / MINUTE_MS)
  if (minutes < 1) return null
  return minutes < 60
    ? { unit: "minutes", count: minutes }
    : { unit: "hours", count: Math.floor(minutes / 60) }
}

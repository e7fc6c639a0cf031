/** "2027-01-20T08:30" as "20/01/2027 08:30". @param minute of Vietnam's clock, as forms have it */
export const minuteWords = (minute: string): string => {
  const [day = "", time = ""] = minute.split("T")
  return `${day.split("-").reverse().join("/")} ${time}`
}

/** From when to when. @param forEver for what has no end */
export const spanWords = (from: string, to: string | null, forEver: string): string =>
  `${minuteWords(from)} – ${to === null ? forEver : minuteWords(to)}`

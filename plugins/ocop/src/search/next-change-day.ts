import {
  addDays,
  holidayChangeDays,
  inSeason,
  starTransitionDays,
  type CertificateFacts,
  type Holiday,
  type IsoDay,
  type SeasonWindow,
} from "@ocop/rules"

/** A season edge comes round within a year; one day more for leap years. */
const DAYS_OF_A_YEAR = 366

/**
 * The next day after `today` on which what the index says of a product changes by itself: a
 * certificate begins or lapses, a season opens or closes, a holiday begins or ends, what
 * was sold ahead is sent.
 *
 * @returns null when nothing will
 */
export function nextChangeDay(
  certificates: readonly CertificateFacts[],
  season: SeasonWindow | null,
  holiday: Holiday | null,
  ships_from: IsoDay | null,
  today: IsoDay
): IsoDay | null {
  const days = [
    ...starTransitionDays(certificates),
    ...holidayChangeDays(holiday),
    ...(ships_from ? [ships_from] : []),
  ].filter((day) => day > today)
  const edge = season && nextSeasonEdge(season, today)
  const all = edge ? [...days, edge] : days
  return all.length ? all.reduce((first, day) => (day < first ? day : first)) : null
}

function nextSeasonEdge(season: SeasonWindow, today: IsoDay): IsoDay | null {
  const open = inSeason(season, today)
  for (let ahead = 1; ahead <= DAYS_OF_A_YEAR; ahead++) {
    const day = addDays(today, ahead)
    if (inSeason(season, day) !== open) {
      return day
    }
  }
  return null
}

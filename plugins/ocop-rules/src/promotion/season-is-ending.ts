import { addDays, type IsoDay } from "../day.js"
import { inSeason, type SeasonWindow } from "../season.js"

/** So many days before its last one a season begins to end. */
export const SEASON_ENDS_DAYS = 30

/** Whether goods are in season today and will not be in 30 days; never for goods of all the year. */
export function seasonIsEnding(season: SeasonWindow | null, today: IsoDay): boolean {
  if (season === null || !inSeason(season, today)) return false
  for (let ahead = 1; ahead <= SEASON_ENDS_DAYS; ahead++) {
    if (!inSeason(season, addDays(today, ahead))) return true
  }
  return false
}

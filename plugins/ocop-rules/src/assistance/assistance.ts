import { addDays, type IsoDay } from "../day.js"
import { endOfDayInVietnam } from "../vietnam-day.js"

/** For how long an owner may agree in one go; after that it is asked again. */
export const ASSISTANCE_MOST_DAYS = 90

const HOUR_MS = 3_600_000
const SESSION_HOURS = 8
const CODE_MINUTES = 2

/** Why an owner can't agree until the end of a day; null when it can. Today counts. */
export function assistanceDayProblem(until: IsoDay, today: IsoDay): "past" | "too_long" | null {
  if (until < today) return "past"
  return until > addDays(today, ASSISTANCE_MOST_DAYS) ? "too_long" : null
}

/** What an owner agreed to. */
export interface AgreedAssistance {
  /** Over at this moment. */
  readonly until: Date
  readonly withdrawn_at: Date | null
}

/** True while officers may act for the producer. */
export function assistanceHolds({ until, withdrawn_at }: AgreedAssistance, now: Date): boolean {
  return withdrawn_at === null && now < until
}

/** The moment at which what was agreed until the end of a day is over. */
export function assistanceEnd(until: IsoDay): Date {
  return endOfDayInVietnam(until)
}

/** Until when an officer who begins now may go on: eight hours, and never longer than was agreed. */
export function officerUntil({ until }: Pick<AgreedAssistance, "until">, now: Date): Date {
  return new Date(Math.min(until.getTime(), now.getTime() + SESSION_HOURS * HOUR_MS))
}

/** Until when the code that opens the portal can be used. */
export function assistanceCodeUntil(now: Date): Date {
  return new Date(now.getTime() + CODE_MINUTES * 60_000)
}

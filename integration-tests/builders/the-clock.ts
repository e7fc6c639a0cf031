import { addDays, type IsoDay } from "@ocop/rules"
import { theMarket } from "./the-market"

/** Today in Vietnam, by the market's clock. */
export const today = (): IsoDay => theMarket().container.resolve("clock").today()

/** So many days from the market's today; negative is in the past. */
export const inDays = (days: number): IsoDay => addDays(today(), days)

/** Moves the market's day. Every test starts on the real one again. */
export function itIs(day: IsoDay): void {
  theMarket().container.resolve("clock").moveTo(day)
}

export const dayAfter = (day: IsoDay): IsoDay => addDays(day, 1)

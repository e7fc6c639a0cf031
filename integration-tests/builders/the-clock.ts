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

/** Does something in one millisecond, in which everybody's clock stands still: "2027-02-05T16:59:59.999Z". */
export async function at<T>(instant: string, deed: () => Promise<T>): Promise<T> {
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.parse(instant))
  try {
    return await deed()
  } finally {
    clock.mockRestore()
  }
}

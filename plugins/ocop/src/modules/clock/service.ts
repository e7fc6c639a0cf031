import type { IsoDay } from "@ocop/rules"
import { now, setClock, today } from "./process-clock"

/**
 * The one clock. Everything that asks "is it in force today?" asks it here, so that expiry can be
 * tried: the option `clock` (OCOP_CLOCK) moves it, and it runs on from there.
 */
export default class ClockModuleService {
  constructor(_container: unknown, options: { clock?: string } = {}) {
    setClock(options.clock)
  }

  now(): Date {
    return now()
  }

  /** Today in Vietnam. */
  today(): IsoDay {
    return today()
  }

  /**
   * Moves the clock, as OCOP_CLOCK would have at start. For tests that need a later day in the same
   * process; nothing that a client can reach calls it.
   */
  moveTo(clock: string | undefined): void {
    setClock(clock)
  }
}

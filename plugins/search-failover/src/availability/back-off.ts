export interface Pace {
  /** Milliseconds before the first attempt after a failure. */
  readonly first: number
  /** Milliseconds that no wait exceeds. */
  readonly longest: number
}

/** How long to wait after so many failures in a row (1 or more): twice as long each time. */
export const backOff = (failures: number, { first, longest }: Pace): number =>
  Math.min(longest, first * 2 ** Math.min(30, failures - 1))

import { splitCommission } from "../commission.js"
import { dong, type BasisPoints, type Dong } from "../money.js"

/** At what a line is sold. `rule_id` is null where no rule matches, and then nothing is taken. */
export interface CommissionTerms {
  readonly rule_id: string | null
  readonly rate: BasisPoints
  /** At least so much per line; 0 is no floor. */
  readonly floor: Dong
  /** At most so much per line; null is no cap. */
  readonly cap: Dong | null
}

/**
 * The commission on a line: its rate of `net`, rounded down, not below the floor nor above the cap, and never
 * more than the line itself costs.
 *
 * @throws RangeError for a negative `net`
 */
export function commissionOn(net: Dong, { rate, floor, cap }: CommissionTerms): Dong {
  const share = Math.max(splitCommission(net, rate).platform, floor)
  return dong(Math.min(net, cap === null ? share : Math.min(share, cap)))
}

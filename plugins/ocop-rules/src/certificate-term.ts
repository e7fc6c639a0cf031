import { addMonths, type IsoDay } from "./day.js"
import type { StarScheme } from "./star-scheme.js"

/**
 * The last day of a certificate's term, counted from the day it was issued: issued 2019-12-23 it is
 * 2022-12-23, and the certificate has lapsed on 2022-12-24. For a form's default and for papers that
 * print no end; a printed end wins, so callers store that and never overwrite it with this.
 *
 * @throws RangeError when the day is malformed
 */
export function certificateValidUntil(
  issuedOn: IsoDay,
  scheme: Pick<StarScheme, "validity_months">
): IsoDay {
  return addMonths(issuedOn, scheme.validity_months)
}

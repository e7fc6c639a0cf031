import { isIsoDay } from "./day.js"
import type { ProvinceRecord } from "./place-records.js"
import { changedParts } from "./province-lookup.js"

/**
 * A unit that was merged or renamed says since when, one that was not says null, and its changes of type
 * lead up to the type it has.
 *
 * @throws RangeError with the code of the first province that contradicts itself
 */
export function assertDated(province: ProvinceRecord): void {
  const { code, name, type, type_changes, effective_from } = province
  const changed = changedParts(province).length > 0
  if (changed !== (effective_from !== null && isIsoDay(effective_from))) {
    throw new RangeError(
      `Province ${code} ${name} ${changed ? "was changed: its effective_from has to be a day" : "did not change: its effective_from has to be null"}, got ${effective_from}`
    )
  }
  type_changes.forEach((change, index) => {
    const next = type_changes[index + 1]
    if (change.type !== (next?.before ?? type) || change.type === change.before) {
      throw new RangeError(
        `Province ${code} ${name} is a ${type}: its change from ${change.before} to ${change.type} does not lead there`
      )
    }
    const day = change.effective_from
    if (day !== null && (!isIsoDay(day) || (next?.effective_from && next.effective_from <= day))) {
      throw new RangeError(`Province ${code} ${name} has a change of type on ${day}, out of order`)
    }
  })
}

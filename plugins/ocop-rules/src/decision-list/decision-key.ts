import type { IsoDay } from "../day.js"
import { foldVietnamese } from "../fold.js"

/** A decision's number ("4261/QĐ-UBND", "377") and what stands around it in a cell or a title. */
const WITH_BODY = /(\d+)\s*\/\s*([a-z]+(?:\s*-\s*[a-z]+)*)/
const BARE = /(\d+)/

/**
 * A decision as it is compared: "Số 04261/QĐ - UBND ngày 06/4/2021" is "4261/qdubnd", and "377" is
 * "377". Text with no number in it is compared folded. Not for showing.
 */
export function decisionKey(decision: string): string {
  const folded = foldVietnamese(decision)
  const found = WITH_BODY.exec(folded) ?? BARE.exec(folded)
  if (!found) return folded
  const letters = (found[2] ?? "").replace(/[^a-z]/g, "")
  return `${(found[1] ?? "").replace(/^0+(?=\d)/, "")}${letters && `/${letters}`}`
}

/**
 * Whether two papers are one decision. Numbers begin anew each year, so they are only within a year; one
 * that is quoted by its bare number, or cut short ("4261/QĐ"), may be any body's.
 */
export function isSameDecision(
  a: { readonly decision: string; readonly on: IsoDay },
  b: { readonly decision: string; readonly on: IsoDay }
): boolean {
  if (a.on.slice(0, 4) !== b.on.slice(0, 4)) return false
  const [first, second] = [decisionKey(a.decision), decisionKey(b.decision)]
  const [number, body = ""] = first.split("/")
  const [otherNumber, otherBody = ""] = second.split("/")
  return number === otherNumber && (body.startsWith(otherBody) || otherBody.startsWith(body))
}

/** A decision's key with the year in which its number was given: one decision, one text. */
export function decisionOfYear(decision: string, on: IsoDay): string {
  return `${decisionKey(decision)} ${on.slice(0, 4)}`
}

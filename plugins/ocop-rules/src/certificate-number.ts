import { requireIsoDay, type IsoDay } from "./day.js"
import { decisionKey } from "./decision-list/decision-key.js"
import { hashText } from "./hash-text.js"

/** What a number that the register gives is made of. */
export interface NumberedFacts {
  /** Two digits, of today. */
  readonly province_code: string
  readonly decision: string
  readonly issued_on: IsoDay
  /** As `producerKey` and `productKey` give them. */
  readonly producer_key: string
  readonly product_key: string
}

/** Crockford's base 32: no I, L, O, U, which are misread or make words. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const ASSIGNED = /^[O0]C[O0]P ?-? ?([0-9OIL]{2}) ?-? ?([0-9OIL]{4}) ?-? ?([0-9A-TV-Z]{10})$/

/**
 * The number that the register gives a certificate whose list prints none: "OCOP-19-2023-7K3M9Q2XFD".
 * The same facts have the same number everywhere and always; spelling of names and decision hardly
 * matters. 50 bits, so two of a million certificates share one with a chance of 1 in 2,000: the caller
 * asks for the next `attempt` when a number is another certificate's.
 *
 * @throws RangeError when the day is malformed
 */
export function assignedCertificateNumber(facts: NumberedFacts, attempt = 0): string {
  const { province_code, decision, issued_on, producer_key, product_key } = facts
  const paper = [province_code, decisionKey(decision), requireIsoDay(issued_on)]
  const again = attempt === 0 ? [] : [String(attempt)]
  const text = [...paper, producer_key, product_key, ...again].join("\n")
  return `OCOP-${province_code}-${issued_on.slice(0, 4)}-${tenDigits(hashText(text))}`
}

/**
 * A certificate's number as it is looked up and kept: NFC, capitals, single spaces, one kind of dash
 * with no space around it or a slash. In the register's own form O is read as 0, I and L as 1.
 */
export function normaliseCertificateNumber(text: string): string {
  const tidy = text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .toUpperCase()
    .normalize("NFC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([-/]) ?/g, "$1")
    .trim()
  const assigned = ASSIGNED.exec(tidy)
  return assigned ? `OCOP-${assigned.slice(1).map(asDigits).join("-")}` : tidy
}

/** Whether the register gave it. A printed number never has this form. */
export function isAssignedNumber(number: string): boolean {
  return ASSIGNED.test(normaliseCertificateNumber(number))
}

function asDigits(text: string): string {
  return text.replace(/O/g, "0").replace(/[IL]/g, "1")
}

/** 25 bits of each half, five to a digit. */
function tenDigits(halves: readonly [number, number]): string {
  return halves
    .flatMap((half) => [27, 22, 17, 12, 7].map((shift) => DIGITS[(half >>> shift) & 31]))
    .join("")
}

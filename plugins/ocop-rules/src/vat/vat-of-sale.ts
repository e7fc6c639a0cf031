import type { IsoDay } from "../day.js"
import type { BasisPoints } from "../money.js"
import type { ProducerKind } from "../producer-kind.js"
import { vatRateOf, type VatClass } from "./vat-rates.js"

/** What of a sale decides its VAT. */
export interface VatSale {
  readonly group_code: string
  readonly subgroup_code: string | null
  readonly producer_kind: ProducerKind
  /** Of the sale, in Vietnam. */
  readonly day: IsoDay
}

/**
 * Sellers who state no VAT: households and individuals pay a share of their revenue (or nothing below the
 * threshold), and their invoices have no VAT on them. Of "other" nobody knows.
 */
const STATES_NO_VAT: readonly ProducerKind[] = [
  "household-business",
  "cooperative-group",
  "production-facility",
  "other",
]
const COMPANIES: readonly ProducerKind[] = [
  "limited-company",
  "joint-stock-company",
  "private-enterprise",
]

/**
 * The VAT within the price of goods, or null where none is stated: of sellers without VAT invoices, and of
 * unprocessed farm produce that a cooperative sells (not subject to VAT: Law 48/2024/QH15, Art. 5.1).
 *
 * @throws RangeError for a day before the first rates
 */
export function vatOfSale({ producer_kind, day, ...goods }: VatSale): BasisPoints | null {
  if (STATES_NO_VAT.includes(producer_kind)) return null
  const vatClass = vatClassOf(goods)
  if (vatClass === "farm" && !COMPANIES.includes(producer_kind)) return null
  return vatRateOf(vatClass, day)
}

/** By sub-group; goods of a group alone are standard, because nothing says that they are unprocessed. */
function vatClassOf({
  group_code,
  subgroup_code,
}: Pick<VatSale, "group_code" | "subgroup_code">): VatClass {
  const code = subgroup_code ?? group_code
  // Spirits and beer carry excise, and goods with excise were left out of the reduction.
  if (code.startsWith("II.1")) return "not_reduced"
  return /^(?:I\.1|I\.2|V)(?:\.|$)/.test(code) ? "farm" : "standard"
}

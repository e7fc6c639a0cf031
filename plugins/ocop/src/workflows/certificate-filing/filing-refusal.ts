import { MedusaError } from "@medusajs/framework/utils"
import type { FilingPlan } from "@ocop/rules"

/** What a producer or an operator can be told about a filing. Stable: pages turn them into words. */
export type FilingRefusal =
  | "ocop.producer_suspended"
  | "ocop.filing_already_registered"
  | "ocop.filing_open_already"
  | "ocop.filing_answered"
  | "ocop.filing_scan_missing"
  | "ocop.filing_scans_full"
  | "ocop.filing_needs_choice"
  | "ocop.certified_product_unknown"
  | `ocop.filing_${FilingPlan["problems"][number]}`

export const filingRefusal = (code: FilingRefusal, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** "Not there" and "not yours" are one answer. */
export const filingNotFound = (id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Certificate filing ${id} was not found`,
    "ocop.filing_not_found"
  )

/** @throws MedusaError `ocop.filing_<problem>` for the first of these problems */
export function refuseProblems(problems: FilingPlan["problems"]): void {
  const [problem] = problems
  if (problem) {
    throw filingRefusal(
      `ocop.filing_${problem}`,
      `The filing cannot be right: ${problems.join(", ")}. Compare it with the paper.`
    )
  }
}

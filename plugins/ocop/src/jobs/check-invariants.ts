import type { MedusaContainer } from "@medusajs/framework/types"
import { reportViolations } from "../workflows/invariants/report-violations"

/** Looks four times an hour whether orders, stock, money and codes agree. */
export default async function checkInvariants(container: MedusaContainer): Promise<void> {
  await reportViolations(container)
}

export const config = {
  name: "check-invariants",
  schedule: "*/15 * * * *",
}

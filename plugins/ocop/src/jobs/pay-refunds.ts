import type { MedusaContainer } from "@medusajs/framework/types"
import { payOpenRefunds } from "../workflows/refund/pay-open-refunds"

/** Sends what cards are owed, and what a killed process left half sent. */
export default async function payRefunds(container: MedusaContainer): Promise<void> {
  await payOpenRefunds(container)
}

export const config = {
  name: "pay-refunds",
  schedule: "* * * * *",
}

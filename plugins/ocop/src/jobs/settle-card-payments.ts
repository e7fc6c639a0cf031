import type { MedusaContainer } from "@medusajs/framework/types"
import { settleOpenCardPayments } from "../workflows/card-payment/settle-open-card-payments"

/** Follows what Stripe told us, and asks it what it did not tell. */
export default async function settleCardPayments(container: MedusaContainer): Promise<void> {
  await settleOpenCardPayments(container)
}

export const config = {
  name: "settle-card-payments",
  schedule: "* * * * *",
}

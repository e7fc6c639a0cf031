import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepCardHolds as sweep } from "../workflows/card-payment/settle-open-card-payments"

/** Lets go of what is held on cards without an order. */
export default async function sweepCardHolds(container: MedusaContainer): Promise<void> {
  await sweep(container)
}

export const config = {
  name: "sweep-card-holds",
  schedule: "*/5 * * * *",
}

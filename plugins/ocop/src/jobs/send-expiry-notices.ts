import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOCK_MODULE } from "../modules/clock"
import { sendExpiryNotices as send } from "../workflows/certificate-expiry/send-expiry-notices"

/** Tells of certificates that end soon, on the first hour of a day in Vietnam that finds the market running. */
export default async function sendExpiryNotices(container: MedusaContainer): Promise<void> {
  await send(container, container.resolve(CLOCK_MODULE).today())
}

export const config = {
  name: "send-expiry-notices",
  // Every full hour, as refresh-search-day: a day's second run finds nothing to send.
  schedule: "0 * * * *",
}

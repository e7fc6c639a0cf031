import { quoteDelivery } from "@ocop/rules"
import type { CarrierProvider } from "./carrier-provider"

/** Quotes from the operator's price lists; knows no tracking page and prints no label. */
export const tableCarrier: CarrierProvider = {
  id: "table",
  quote: async (requests) =>
    requests.map(({ service, delivery }) => quoteDelivery(service, delivery)),
  trackingLink: () => null,
  label: async () => null,
}

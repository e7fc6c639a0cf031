import type { DeliveryQuote, DeliveryService, DeliveryToQuote } from "@ocop/rules"

/**
 * A carrier, or whoever knows one. What Viettel Post or GHN answer over the network becomes one of these;
 * `delivery_service.provider` says which one quotes a service.
 */
export interface CarrierProvider {
  /** In `delivery_service.provider`; never changes. */
  readonly id: string
  /**
   * What one producer's parcels cost with a service and how long they travel. Asked for a whole cart at
   * once, so that an adapter can put its questions into one request; answers come in the order asked.
   */
  quote(requests: readonly QuoteRequest[]): Promise<readonly DeliveryQuote[]>
  /** Where a buyer can follow a parcel; null when the carrier has no such page. */
  trackingLink(trackingCode: string): string | null
  /** A label to print; null when the producer writes its own. */
  label(parcel: { readonly tracking_code: string }): Promise<{ readonly url: string } | null>
}

export interface QuoteRequest {
  readonly service: DeliveryService
  readonly delivery: DeliveryToQuote
}

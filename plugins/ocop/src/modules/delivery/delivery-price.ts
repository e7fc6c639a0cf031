/** What an option of ours keeps: which producer's, by its shipping profile, and which way to deliver. */
export interface DeliveryOptionData {
  shipping_profile_id: string
  /** Of `delivery_service`, or "pickup". */
  code: string
}

/** In the context of a price: what each option costs, put there by the hook `list-shipping-options`. */
export interface DeliveryPrices {
  /** Whole đồng by `priceKey`; an option that is not offered is absent. */
  ocop_delivery_prices?: Record<string, number>
}

export const priceKey = ({ shipping_profile_id, code }: DeliveryOptionData): string =>
  `${shipping_profile_id}/${code}`

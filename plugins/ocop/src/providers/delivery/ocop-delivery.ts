import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type { CalculatedShippingOptionPrice } from "@medusajs/framework/types"
import {
  priceKey,
  type DeliveryOptionData,
  type DeliveryPrices,
} from "../../modules/delivery/delivery-price"

/**
 * Delivery whose price is quoted per producer's part of a cart. It knows no tables: Medusa asks it for
 * prices, and the quotes come with the question. Parcels are sent by people, so nothing is ordered here.
 */
export default class OcopDeliveryProvider extends AbstractFulfillmentProviderService {
  static override identifier = "ocop"

  override async getFulfillmentOptions() {
    return [{ id: "ocop-delivery" }]
  }

  override async validateOption() {
    return true
  }

  override async validateFulfillmentData(_option: unknown, data: Record<string, unknown>) {
    return data
  }

  override async canCalculate() {
    return true
  }

  /** An option without a quote has no price, with which Medusa refuses it or takes it out of the cart. */
  override async calculatePrice(
    optionData: unknown,
    _data: unknown,
    context: unknown
  ): Promise<CalculatedShippingOptionPrice> {
    const prices = (context as DeliveryPrices).ocop_delivery_prices ?? {}
    return {
      calculated_amount: prices[priceKey(optionData as DeliveryOptionData)],
      is_calculated_price_tax_inclusive: true,
    } as CalculatedShippingOptionPrice
  }

  override async createFulfillment() {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment() {
    return {}
  }

  override async createReturnFulfillment() {
    return { data: {}, labels: [] }
  }
}

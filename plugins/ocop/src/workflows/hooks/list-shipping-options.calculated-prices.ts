import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryPrices } from "../../modules/delivery/delivery-price"
import { cartQuotes } from "../delivery/cart-quotes"

/**
 * Whenever Medusa prices the delivery of a cart (it is chosen, goods or the address change), the quotes of
 * that moment go along to the fulfilment provider.
 */
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const { quotes } = await cartQuotes(container, input.cart_id)
    const ocop_delivery_prices: DeliveryPrices["ocop_delivery_prices"] = {}
    for (const [key, quote] of quotes) {
      if (quote.kind === "offered") ocop_delivery_prices[key] = quote.price
    }
    return new StepResponse({ ocop_delivery_prices })
  }
)

import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer, ShippingOptionDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { priceKey, type DeliveryOptionData } from "../../modules/delivery/delivery-price"
import { pricingContext } from "./goods-prices"
import type { WholeCart } from "./read-whole-cart"

interface PickedDelivery {
  cart: WholeCart
  /** With the price quoted just now; a flat one is asked of Medusa's pricing. */
  options: { id: string; price: number }[]
  surplus_method_ids: string[]
}

/** Where the sales channel's goods leave from, and which price set is whose. Bindings: the channel, the options. */
const PLACES = `
  select (select coalesce(json_agg(distinct leaves.fulfillment_set_id), '[]')
      from sales_channel_stock_location place
      join location_fulfillment_set leaves on leaves.stock_location_id = place.stock_location_id
        and leaves.deleted_at is null
      where place.sales_channel_id = ? and place.deleted_at is null) as fulfillment_set_id,
    (select coalesce(json_object_agg(shipping_option_id, price_set_id), '{}')
      from shipping_option_price_set
      where shipping_option_id = any(?) and deleted_at is null) as price_sets`

/**
 * The chosen options as shipping methods of the cart, and which of its methods they take the place of. Zones, rules and
 * flat prices are Medusa's own; what a carrier was asked is not asked again.
 *
 * @throws MedusaError INVALID_DATA for an option that is not for this address or has no price
 */
export const priceDeliveryStep = createStep(
  "price-delivery",
  async ({ cart, options: picked, surplus_method_ids }: PickedDelivery, { container }) => {
    const prices = new Map(picked.map(({ id, price }) => [id, price]))
    const { options, price_sets } = await readOptionsForCart(container, cart, [...prices.keys()])
    if (options.length < prices.size) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Shipping Options are invalid for cart."
      )
    }
    const flat = await flatPrices(container, cart, Object.values(price_sets))
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const methods = []
    for (const { id, name, price_type, provider_id, data } of options) {
      const price =
        price_type === "flat" ? flat.get(price_sets[id]!) : quoted(data, prices.get(id)!)
      if (price?.amount === undefined || price.amount === null) {
        const message = `Shipping option with ID ${id} do not have a price`
        throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
      }
      methods.push({
        ...price,
        cart_id: cart.id,
        shipping_option_id: id,
        name,
        data: await fulfilment.validateFulfillmentData(provider_id, data ?? {}, {}, cart as never),
      })
    }
    const profiles = new Set(options.map(({ shipping_profile_id }) => shipping_profile_id))
    const replaced = cart.shipping_methods
      .filter(({ shipping_option: of }) => !of || profiles.has(of.shipping_profile_id))
      .map(({ id }) => id)
    return new StepResponse({
      methods,
      replaced_method_ids: [...new Set([...replaced, ...surplus_method_ids])],
    })
  }
)

async function readOptionsForCart(container: MedusaContainer, cart: WholeCart, ids: string[]) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{
    rows: { fulfillment_set_id: string[]; price_sets: Record<string, string> }[]
  }>(PLACES, [cart.sales_channel_id, ids])
  const { fulfillment_set_id, price_sets } = rows[0]!
  const to = cart.shipping_address
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext({
    id: ids,
    fulfillment_set_id,
    context: { is_return: "false", enabled_in_store: "true" },
    address: {
      country_code: to?.country_code,
      province_code: to?.province,
      city: to?.city,
      postal_expression: to?.postal_code,
    },
  } as never)
  return { options: options as ShippingOptionDTO[], price_sets }
}

interface MethodPrice {
  amount: unknown
  is_tax_inclusive: boolean
}

async function flatPrices(container: MedusaContainer, cart: WholeCart, id: string[]) {
  if (!id.length) return new Map<string, MethodPrice>()
  const pricing = container.resolve(Modules.PRICING)
  const found = await pricing.calculatePrices({ id }, { context: pricingContext(cart) as never })
  return new Map<string, MethodPrice>(
    found.map(({ id, calculated_amount, is_calculated_price_tax_inclusive }) => [
      id,
      { amount: calculated_amount, is_tax_inclusive: is_calculated_price_tax_inclusive === true },
    ])
  )
}

/** Only options with a quote of ours are offered; its key stands in the option's data. */
function quoted(data: Record<string, unknown> | null, amount: number): MethodPrice | undefined {
  const key = data && priceKey(data as unknown as DeliveryOptionData)
  return key ? { amount, is_tax_inclusive: true } : undefined
}

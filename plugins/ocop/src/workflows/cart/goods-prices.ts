import type { CalculatedPriceSet, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Goods } from "./read-goods"
import type { Row, WholeCart } from "./read-whole-cart"

/** What prices of a cart may depend on, as Medusa names it (`fieldsForPricingContext`). */
const CONTEXT = [
  "id",
  "sales_channel_id",
  "currency_code",
  "region_id",
  "region",
  "item_total",
  "total",
  "locale",
  "email",
  "customer_id",
  "customer",
]
const ADDRESS_CONTEXT = ["city", "country_code", "province", "postal_code"]

/**
 * What each line costs now, by its id, asked of Medusa's pricing module: price lists, rules and tiers are its
 * own. Lines whose price knows no quantities are asked for together.
 *
 * @throws MedusaError INVALID_DATA for goods without any price
 */
export async function goodsPrices(
  container: MedusaContainer,
  cart: WholeCart,
  lines: readonly { id: string; quantity: number; goods: Goods }[]
): Promise<Record<string, CalculatedPriceSet>> {
  const unpriced = lines.filter(({ goods }) => !goods.price_set_id).map(({ goods }) => goods.id)
  if (unpriced.length) {
    const message = `Variants with IDs ${unpriced.join(", ")} do not have a price`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  const context = { ...pricingContext(cart), is_custom_price: false }
  const pricing = container.resolve(Modules.PRICING)
  const prices: Record<string, CalculatedPriceSet> = {}
  const groups = new Map<number | null, typeof lines>()
  for (const line of lines) {
    const group = line.goods.by_quantity ? line.quantity : null
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  for (const alike of groups.values()) {
    const { quantity } = alike[0]!
    const id = [...new Set(alike.map(({ goods }) => goods.price_set_id!))]
    const found = await pricing.calculatePrices(
      { id },
      { context: { ...context, quantity } as never }
    )
    const bySet = new Map(found.map((price) => [price.id, price]))
    for (const line of alike) {
      const price = bySet.get(line.goods.price_set_id!)
      if (price) prices[line.id] = price
    }
  }
  return prices
}

/** What a price of this cart may depend on. */
export function pricingContext(cart: WholeCart): Row {
  return {
    ...picked(cart, CONTEXT),
    shipping_address: cart.shipping_address && picked(cart.shipping_address, ADDRESS_CONTEXT),
  }
}

function picked(row: Row, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, row[key]]))
}

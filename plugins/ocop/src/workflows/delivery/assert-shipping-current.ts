import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { refuse } from "../steps/refuse"
import type { CompletableCart } from "../checkout/completable-cart"
import { cartQuotes } from "./cart-quotes"
import { readOptions } from "./read-options"

/**
 * Stops a cart that would pay another price for its delivery than is asked now: a list came into force, the
 * producer changed its threshold, goods need a cold chain since. What is at Medusa's flat price Medusa keeps.
 *
 * @throws MedusaError "ocop.shipping_stale"
 */
export async function assertShippingCurrent(
  container: MedusaContainer,
  cart: CompletableCart
): Promise<void> {
  const methods = cart.shipping_methods ?? []
  if (methods.length === 0) return // core refuses a cart without shipping
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { goods, quotes } = await cartQuotes(container, cart.id)
  const options = new Map(
    (await readOptions(knex, [...goods.keys()])).map((option) => [option.id, option])
  )
  for (const { shipping_option_id, amount } of methods) {
    const option = options.get(shipping_option_id ?? "")
    if (!option) {
      refuse(refusals.shippingSurplus(1))
    }
    if (option.key === null) continue
    const quote = quotes.get(option.key)
    const now = quote?.kind === "offered" ? quote.price : null
    if (now !== Number(amount)) {
      refuse(refusals.shippingStale(Number(amount), now))
    }
  }
}

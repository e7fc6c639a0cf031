import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { refuse } from "../steps/refuse"
import type { CompletableCart } from "./completable-cart"

/**
 * Stops a cart that would pay shipping to a producer none of whose goods are in it any more. Core only
 * looks for shipping that is missing.
 *
 * @throws MedusaError "ocop.shipping_surplus"
 */
export async function assertNoSurplusShipping(
  container: MedusaContainer,
  { items, shipping_methods }: CompletableCart
): Promise<void> {
  const optionIds = (shipping_methods ?? []).flatMap(
    ({ shipping_option_id }) => shipping_option_id ?? []
  )
  if (!optionIds.length) {
    return // core refuses a cart without shipping
  }
  const needed = new Set(items?.map(({ variant }) => variant?.product?.shipping_profile?.id))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: optionIds },
  })
  const surplus = data.filter(({ shipping_profile_id }) => !needed.has(shipping_profile_id))
  if (surplus.length) {
    refuse(refusals.shippingSurplus(surplus.length))
  }
}

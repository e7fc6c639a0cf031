import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { refuse } from "../steps/refuse"
import { assertSellable } from "./assert-sellable"

/** An item on its way into a cart, as the core workflows take it. */
export interface IncomingItem {
  variant_id?: string | null
  quantity: unknown
}

/** The largest number of one article that a cart takes; wholesale goes another way. */
const MAX_QUANTITY = 999

/** @throws MedusaError "ocop.quantity_invalid" unless a whole number from 1 to MAX_QUANTITY */
export function assertWholeQuantity(quantity: unknown): void {
  const count = Number(quantity)
  if (!Number.isInteger(count) || count < 1 || count > MAX_QUANTITY) {
    refuse(refusals.quantityInvalid(count))
  }
}

/**
 * The checks on goods entering a cart: a whole quantity, and a product that may be sold today. An item
 * without a variant is refused: this market sells listings only.
 */
export async function assertItemsSellable(
  container: MedusaContainer,
  items: readonly IncomingItem[]
): Promise<void> {
  const variantIds: string[] = []
  for (const { variant_id, quantity } of items) {
    assertWholeQuantity(quantity)
    if (!variant_id) {
      refuse(refusals.listingNotFound("of an item without a variant"))
    }
    variantIds.push(variant_id)
  }
  if (!variantIds.length) {
    return
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product_id"],
    filters: { id: variantIds },
  })
  const found = new Set(data.map(({ id }) => id as string))
  const unknown = variantIds.find((id) => !found.has(id))
  if (unknown) {
    const { code, message } = refusals.listingNotFound(`with the variant ${unknown}`)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
  }
  const productIds = new Set(data.map(({ product_id }) => product_id as string))
  await assertSellable(container, [...productIds])
}

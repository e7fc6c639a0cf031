import { ContainerRegistrationKeys, MedusaError, QueryContext } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { LISTING_FACT_FIELDS, type ListingFactRow } from "../sale/listing-facts"
import type { VariantStockRow } from "../sale/variant-stock"

export interface CartRow {
  id: string
  completed_at: string | null
  items: ItemRow[]
  shipping_methods: { id: string; shipping_option_id: string }[]
}

export interface ItemRow {
  id: string
  product_id: string
  quantity: number
  unit_price: number
  adjustments: { amount: number }[] | null
  variant: VariantStockRow | null
}

export interface ParcelListingRow extends ListingFactRow {
  producer:
    | (NonNullable<ListingFactRow["producer"]> & {
        id: string
        handle: string
        name: string
        shipping_profile_id: string | null
      })
    | null
}

export interface OptionRow {
  id: string
  name: string
  shipping_profile_id: string
  calculated_price: { calculated_amount: number } | null
}

/** @throws MedusaError NOT_FOUND "ocop.cart_not_found" for a cart that is not there or is an order */
export async function readCart(container: MedusaContainer, cartId: string): Promise<CartRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "items.id",
      "items.product_id",
      "items.quantity",
      "items.unit_price",
      "items.adjustments.amount",
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "items.variant.inventory_items.required_quantity",
      "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
      "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
      "shipping_methods.id",
      "shipping_methods.shipping_option_id",
    ],
    filters: { id: cartId },
  })
  const cart = data[0] as unknown as CartRow | undefined
  if (!cart || cart.completed_at) {
    const { code, message } = refusals.cartNotFound(cartId)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
  }
  return cart
}

/** The listings of a cart's goods by product, with their producers. */
export async function readListings(container: MedusaContainer, cart: CartRow) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: [
      ...LISTING_FACT_FIELDS,
      "producer.id",
      "producer.handle",
      "producer.name",
      "producer.shipping_profile_id",
    ],
    filters: { product_id: [...new Set(cart.items.map(({ product_id }) => product_id))] },
  })
  return new Map((data as unknown as ParcelListingRow[]).map((row) => [row.product_id, row]))
}

/** The shipping options of these producers, cheapest first. */
export async function readOptions(
  container: MedusaContainer,
  listings: ParcelListingRow[]
): Promise<OptionRow[]> {
  const profiles = [...new Set(listings.map(({ producer }) => producer?.shipping_profile_id ?? ""))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id", "calculated_price.calculated_amount"],
    filters: { shipping_profile_id: profiles },
    context: { calculated_price: QueryContext({ currency_code: "vnd" }) },
  })
  return (data as unknown as OptionRow[]).sort(
    (a, b) =>
      Number(a.calculated_price?.calculated_amount ?? 0) -
        Number(b.calculated_price?.calculated_amount ?? 0) || a.id.localeCompare(b.id)
  )
}

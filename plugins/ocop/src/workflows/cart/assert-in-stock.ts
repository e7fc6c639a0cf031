import { MedusaError } from "@medusajs/framework/utils"
import type { Goods } from "./read-goods"

/**
 * Stops unless as much is free to buy, in Medusa's words: at one of the sales channel's stock locations, or at all
 * of them together. Stock is taken at completion, so this is a courtesy.
 *
 * @throws MedusaError NOT_ALLOWED "insufficient_inventory"; INVALID_DATA where stock is counted and there can be none
 */
export function assertInStock(goods: Goods, quantity: number, salesChannelId: string | null): void {
  const { id, manage_inventory, allow_backorder, inventory_items } = goods
  if (!manage_inventory || allow_backorder) return
  if (!inventory_items.some(({ available }) => available)) {
    const channel = `Sales channel ${salesChannelId} is not associated with any stock location`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${channel} for variant ${id}.`)
  }
  for (const { required_quantity, available } of inventory_items) {
    const places = (available ?? []).map(Number)
    const all = places.reduce((sum, free) => sum + free, 0)
    if (Math.max(all, ...places) < quantity * Number(required_quantity)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Some variant does not have the required inventory",
        MedusaError.Codes.INSUFFICIENT_INVENTORY
      )
    }
  }
}

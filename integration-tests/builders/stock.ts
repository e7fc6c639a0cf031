import { Modules } from "@medusajs/framework/utils"
import type { Listing } from "./a-listing"
import { theMarket } from "./the-market"

const levelsOf = ({ inventory_item_id }: Listing) =>
  theMarket().container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id })

/** Units of a listing's first variant that stand in the storehouse, and how many of them are promised. */
export async function stockOf(listing: Listing): Promise<{ stocked: number; reserved: number }> {
  const [level] = await levelsOf(listing)
  return { stocked: Number(level!.stocked_quantity), reserved: Number(level!.reserved_quantity) }
}

/** Someone else was quicker, or miscounted: so many are left. */
export async function setStock(listing: Listing, stocked_quantity: number): Promise<void> {
  await theMarket()
    .container.resolve(Modules.INVENTORY)
    .updateInventoryLevels(
      (await levelsOf(listing)).map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity,
      }))
    )
}

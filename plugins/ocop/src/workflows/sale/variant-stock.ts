/** What the stock of a variant is read from. */
export interface VariantStockRow {
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items?:
    | ({
        required_quantity: number
        inventory: {
          location_levels: ({ stocked_quantity: number; reserved_quantity: number } | null)[] | null
        } | null
      } | null)[]
    | null
}

/**
 * Units of a variant that can be bought now: stocked less reserved, over all of its locations, for the
 * scarcest of its parts.
 *
 * @returns null when stock is not counted, or when it may be sold beyond stock
 */
export function availableUnits(variant: VariantStockRow): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) {
    return null
  }
  const parts = (variant.inventory_items ?? []).map((part) => {
    const levels = part?.inventory?.location_levels ?? []
    const free = levels.reduce(
      (sum, level) =>
        sum + Number(level?.stocked_quantity ?? 0) - Number(level?.reserved_quantity ?? 0),
      0
    )
    return Math.floor(free / Math.max(1, Number(part?.required_quantity ?? 1)))
  })
  return parts.length ? Math.max(0, Math.min(...parts)) : 0
}

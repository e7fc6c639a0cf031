import type { CalculatedPriceSet, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  basketRefusal,
  basketStock,
  refusals,
  sellable,
  type BasketPartFacts,
  type Refusal,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { readGoods, type Goods } from "../cart/read-goods"
import { loadListingFacts, sellableFacts, type ListingOfCart } from "../sale/listing-facts"
import type { BasketPartRow, BasketRow } from "./basket-row"

/** A part of a basket as it stands at this moment. */
export interface PartNow extends BasketPartRow, BasketPartFacts {
  /** Undefined for a variant that was deleted. */
  goods: Goods | undefined
  listing: ListingOfCart | undefined
  consent: BasketPartRow["consent"]
  quantity: number
}

export interface BasketNow extends Omit<BasketRow, "parts"> {
  parts: PartNow[]
  /** Baskets that can be made up; null when no part is counted. */
  available: number | null
  /** Why it may not be sold at this moment, whatever its stock. */
  refusal: Refusal | null
}

/**
 * What baskets are made of at this moment: goods and stock of a sales channel, and whether each part may be sold.
 * Two statements, however many baskets.
 */
export async function basketsNow(
  container: MedusaContainer,
  rows: readonly BasketRow[],
  salesChannelId: string | null
): Promise<BasketNow[]> {
  const parts = rows.flatMap((row) => row.parts)
  if (!parts.length) return rows.map((row) => standing(row, [], container))
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const variantIds = [...new Set(parts.map(({ variant_id }) => variant_id))]
  const goods = new Map(
    (await readGoods(knex, variantIds, salesChannelId)).map((one) => [one.id, one])
  )
  const listings = await loadListingFacts(container, [
    ...new Set(parts.map(({ product_id }) => product_id)),
  ])
  const today = container.resolve(CLOCK_MODULE).today()
  return rows.map((row) => {
    const now = row.parts.map((part): PartNow => {
      const found = goods.get(part.variant_id)
      const listing = listings.get(part.product_id)
      return {
        ...part,
        goods: found,
        listing,
        available: found ? unitsOf(found) : 0,
        sellable:
          found && listing
            ? sellable(sellableFacts(listing), today)
            : {
                ok: false,
                refusal: refusals.listingNotFound(`of product ${part.product_id}`),
              },
      }
    })
    return standing(row, now, container)
  })
}

function standing(row: BasketRow, parts: PartNow[], container: MedusaContainer): BasketNow {
  const refusal = basketRefusal({ ...row, parts }, container.resolve(CLOCK_MODULE).now())
  return { ...row, parts, available: basketStock(parts), refusal }
}

/** Units that are free to buy at all stock locations of the channel together; null when they are not counted. */
function unitsOf({ manage_inventory, allow_backorder, inventory_items }: Goods): number | null {
  if (!manage_inventory || allow_backorder) return null
  const units = inventory_items.map(({ required_quantity, available }) => {
    const free = (available ?? []).reduce((sum, at) => sum + Number(at), 0)
    return Math.floor(free / Math.max(1, Number(required_quantity)))
  })
  return units.length ? Math.max(0, Math.min(...units)) : 0
}

/** What goods cost singly, by their price set, as anybody buys them in đồng. */
export async function pricesSingly(
  container: MedusaContainer,
  goods: readonly { price_set_id: string | null }[]
): Promise<Map<string, CalculatedPriceSet>> {
  const id = [...new Set(goods.flatMap(({ price_set_id }) => price_set_id ?? []))]
  if (!id.length) return new Map()
  const found = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id }, { context: { currency_code: "vnd", quantity: 1 } })
  return new Map(found.map((price) => [price.id, price]))
}

/** Whole đồng; null for goods without a price. */
export function priceOf(
  goods: { price_set_id: string | null } | undefined,
  prices: ReadonlyMap<string, CalculatedPriceSet>
): number | null {
  const amount = prices.get(goods?.price_set_id ?? "")?.calculated_amount
  return amount === null || amount === undefined ? null : Math.round(Number(amount))
}

import { ContainerRegistrationKeys, deepEqualObj, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { goodsPrices } from "./goods-prices"
import { lineOfGoods } from "./line-of-goods"
import { readGoods } from "./read-goods"
import type { Row, WholeCart, WholeCartItem } from "./read-whole-cart"

/** What taxes depend on; Medusa then looks at the lines anew. */
const TAXED_BY = ["country_code", "province", "postal_code", "city"]

/**
 * The lines of a cart that are to be written anew since its address changed: what they cost, and what they keep of
 * their goods. Prices made by hand stay.
 *
 * @throws MedusaError INVALID_DATA for goods that are not published or have no price any more, as Medusa does
 */
export const repriceLinesStep = createStep(
  "reprice-lines",
  async ({ before, cart }: { before: WholeCart; cart: WholeCart }, { container }) => {
    const lines = cart.items.filter(
      ({ variant_id, is_custom_price }) => variant_id && !is_custom_price
    )
    if (!lines.length || !isElsewhere(before.shipping_address, cart.shipping_address)) {
      return new StepResponse([])
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const ids = [...new Set(lines.map(({ variant_id }) => variant_id!))]
    const goods = new Map(
      (await readGoods(knex, ids, cart.sales_channel_id)).map((one) => [one.id, one])
    )
    const sold = lines.flatMap((line) => {
      const found = goods.get(line.variant_id!)
      return found ? [{ id: line.id, quantity: line.quantity, goods: found, line }] : []
    })
    const prices = await goodsPrices(container, cart, sold)
    return new StepResponse(
      sold
        .map(({ id, goods, line }) => ({
          line,
          selector: { id },
          data: lineOfGoods(goods, prices[id]),
        }))
        .filter(({ line, data }) =>
          Object.entries(data).some(([key, now]) => isOther(line, key, now))
        )
        .map(({ selector, data }) => ({ selector, data }))
    )
  }
)

function isElsewhere(before: Row | null, now: Row | null): boolean {
  return TAXED_BY.some((key) => before?.[key] !== now?.[key])
}

function isOther(line: WholeCartItem, key: string, now: unknown): boolean {
  const before = line[key]
  if (now === undefined) return false
  if (key === "unit_price") return !MathBN.eq(before as never, now as never)
  return !deepEqualObj({ now: before ?? null }, { now: now ?? null })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminBasket,
  AdminBasketsQuery,
  AdminBasketsResponse,
  Basket,
  ProducerBasket,
} from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { ORIGIN_MODULE } from "../../modules/origin"
import { basketsNow, pricesSingly, type BasketNow } from "./basket-goods"
import { basketNotFound } from "./basket-problems"
import { baskets, type BasketRow } from "./basket-row"
import { presentAdminBasket, presentBasket, presentToProducer } from "./present-basket"

/** More than a page of baskets shows at once. */
const MOST_SHOWN = 60

const doors = (container: MedusaContainer) => ({
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  clock: container.resolve(CLOCK_MODULE),
})

/** Published and not over: those on sale first, then those that end soonest. */
export async function listShownBaskets(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<Basket[]> {
  const { knex, clock } = doors(container)
  const now = clock.now()
  const rows = await baskets(knex)
    .where("basket.state", "published")
    .where("basket.starts_at", "<=", now)
    .whereRaw("(basket.ends_at is null or basket.ends_at > ?)", [now])
    .orderByRaw("basket.ends_at nulls last, basket.id")
    .limit(MOST_SHOWN)
  const shown = await shownOf(container, rows, salesChannelId)
  return shown.sort((a, b) => Number(b.sale.open) - Number(a.sale.open))
}

/**
 * A basket under its address, also once it has ended: its address was sent around.
 *
 * @throws MedusaError NOT_FOUND `ocop.basket_not_found`
 */
export async function readShownBasket(
  container: MedusaContainer,
  handle: string,
  salesChannelId: string | null
): Promise<Basket> {
  const { knex } = doors(container)
  const rows = await baskets(knex).where({ handle }).whereNotNull("published_at")
  const [shown] = await shownOf(container, rows, salesChannelId)
  if (!shown) throw basketNotFound(handle)
  return shown
}

async function shownOf(
  container: MedusaContainer,
  rows: readonly BasketRow[],
  salesChannelId: string | null
): Promise<Basket[]> {
  if (!rows.length) return []
  const { knex, clock } = doors(container)
  const now = await basketsNow(container, rows, salesChannelId)
  const parts = now.flatMap((basket) => basket.parts)
  const prices = await pricesSingly(
    container,
    parts.flatMap(({ goods }) => goods ?? [])
  )
  const producers = await knex("producer")
    .whereIn("id", [...new Set(parts.map(({ producer_id }) => producer_id))])
    .select<{ id: string; province_code: string }[]>("id", "province_code")
  const provinceOf = new Map(producers.map(({ id, province_code }) => [id, province_code]))
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  return now.map((basket) => presentBasket(basket, prices, clock.today(), provinceOf, places))
}

/** The newest first. */
export async function listAdminBaskets(
  container: MedusaContainer,
  { state, limit, offset }: AdminBasketsQuery
): Promise<AdminBasketsResponse> {
  const { knex } = doors(container)
  const wanted = state ? { state } : {}
  const rows = await baskets(knex)
    .where(wanted)
    .orderBy([{ column: "basket.created_at", order: "desc" }, "basket.id"])
    .limit(limit)
    .offset(offset)
  const counted = await knex("basket")
    .where({ ...wanted, deleted_at: null })
    .count<{ count: string }[]>("id as count")
  const now = await basketsNow(container, rows, await marketChannel(container))
  return {
    baskets: now.map(presentAdminBasket),
    count: Number(counted[0]?.count ?? 0),
    limit,
    offset,
  }
}

/** @throws MedusaError NOT_FOUND `ocop.basket_not_found` */
export async function readAdminBasket(
  container: MedusaContainer,
  id: string
): Promise<AdminBasket> {
  const { knex } = doors(container)
  const rows = await baskets(knex).where({ id })
  const [basket] = await basketsNow(container, rows, await marketChannel(container))
  if (!basket) throw basketNotFound(id)
  return presentAdminBasket(basket)
}

/** Baskets with goods of a producer that have not ended: those that wait for its answer first. */
export async function listProducerBaskets(
  container: MedusaContainer,
  producerId: string
): Promise<ProducerBasket[]> {
  const { knex } = doors(container)
  const rows = await baskets(knex)
    .whereNot("basket.state", "ended")
    .whereExists(
      knex("basket_part as mine")
        .whereRaw("mine.basket_id = basket.id and mine.deleted_at is null")
        .where("mine.producer_id", producerId)
        .select(knex.raw("1"))
    )
    .orderBy([{ column: "basket.created_at", order: "desc" }, "basket.id"])
    .limit(MOST_SHOWN)
  const now: BasketNow[] = await basketsNow(container, rows, null)
  const shown = now.map((basket) => presentToProducer(basket, producerId))
  const waits = ({ parts }: ProducerBasket) =>
    parts.some(({ consent }) => consent === "proposed") ? 0 : 1
  return shown.sort((a, b) => waits(a) - waits(b))
}

/** The market has one sales channel; the store names it. */
async function marketChannel(container: MedusaContainer): Promise<string | null> {
  const store = await doors(container)
    .knex("store")
    .whereNull("deleted_at")
    .first<{ default_sales_channel_id: string | null } | undefined>("default_sales_channel_id")
  return store?.default_sales_channel_id ?? null
}

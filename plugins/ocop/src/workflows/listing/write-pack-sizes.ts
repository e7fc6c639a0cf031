import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { stockBelowReserved } from "./listing-problems"
import type { KeptSize } from "./plan-offer"

/**
 * Names, weights, prices and stock of pack sizes that stay, in the caller's transaction: one statement for each
 * kind that changes, however many they are. Medusa keeps each number twice, the second time with its precision.
 *
 * @throws MedusaError `ocop.stock_below_reserved` when a buyer was quicker than this transaction
 */
export async function writePackSizes(
  trx: Knex.Transaction,
  kept: readonly KeptSize[]
): Promise<void> {
  await writeSizes(
    trx,
    kept.filter(
      ({ before, title, weight, rank }) =>
        before.title !== title || before.weight !== weight || before.rank !== rank
    )
  )
  await writePrices(
    trx,
    kept.filter(({ before, price }) => before.price !== price)
  )
  await writeStock(
    trx,
    kept.filter(({ before, stock }) => before.stocked !== stock)
  )
}

async function writeSizes(trx: Knex.Transaction, sizes: readonly KeptSize[]): Promise<void> {
  if (!sizes.length) return
  await trx.raw(
    `update product_variant v
     set title = wanted.title, weight = wanted.weight, variant_rank = wanted.rank, updated_at = now()
     from unnest(?::text[], ?::text[], ?::real[], ?::int[]) wanted(id, title, weight, rank)
     where v.id = wanted.id`,
    [
      sizes.map(({ before }) => before.id),
      sizes.map(({ title }) => title),
      sizes.map(({ weight }) => weight),
      sizes.map(({ rank }) => rank),
    ]
  )
}

async function writePrices(trx: Knex.Transaction, sizes: readonly KeptSize[]): Promise<void> {
  const priced = sizes.filter(({ before }) => before.price_id)
  if (priced.length) {
    await trx.raw(
      `update price set amount = wanted.amount, updated_at = now(),
         raw_amount = jsonb_build_object('value', wanted.amount::text, 'precision', 20)
       from unnest(?::text[], ?::bigint[]) wanted(id, amount) where price.id = wanted.id`,
      [priced.map(({ before }) => before.price_id ?? ""), priced.map(({ price }) => price)]
    )
  }
  const unpriced = sizes.filter(({ before }) => !before.price_id && before.price_set_id)
  if (unpriced.length) {
    await trx("price").insert(
      unpriced.map(({ before, price }) => ({
        id: generateEntityId(undefined, "price"),
        price_set_id: before.price_set_id,
        currency_code: "vnd",
        amount: price,
        raw_amount: JSON.stringify({ value: String(price), precision: 20 }),
        rules_count: 0,
      }))
    )
  }
}

async function writeStock(trx: Knex.Transaction, sizes: readonly KeptSize[]): Promise<void> {
  const counted = sizes.filter(({ before }) => before.level_id)
  if (!counted.length) return
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update inventory_level level set stocked_quantity = wanted.units, updated_at = now(),
       raw_stocked_quantity = jsonb_build_object('value', wanted.units::text, 'precision', 20)
     from unnest(?::text[], ?::bigint[]) wanted(id, units)
     where level.id = wanted.id and level.reserved_quantity <= wanted.units
     returning level.id`,
    [counted.map(({ before }) => before.level_id ?? ""), counted.map(({ stock }) => stock)]
  )
  const beaten = counted.find(({ before }) => !rows.some(({ id }) => id === before.level_id))
  if (beaten) throw stockBelowReserved(beaten.title, beaten.stock + 1)
}

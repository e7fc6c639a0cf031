import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { BasketForm } from "@ocop/contract"
import { allocateBasket, basketProblem, dong, type BasketShare } from "@ocop/rules"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { readGoods } from "../cart/read-goods"
import { loadListingFacts } from "../sale/listing-facts"
import { priceOf, pricesSingly } from "./basket-goods"
import { basketGoodsUnknown, basketUnsound } from "./basket-problems"
import type { BasketPartRow } from "./basket-row"

export type ComposedPart = Omit<BasketPartRow, "id" | "consent">

/**
 * The parts of a basket with their shares of its price, by what they cost singly at this moment (SPEC BK1, BK2).
 *
 * @throws MedusaError INVALID_DATA `ocop.basket_goods_unknown`, or the code of what is wrong with parts and price
 */
export async function composeParts(
  container: MedusaContainer,
  { parts, price }: BasketForm
): Promise<ComposedPart[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readGoods(
    knex,
    parts.map(({ variant_id }) => variant_id),
    null
  )
  const goods = new Map(found.map((one) => [one.id, one]))
  const prices = await pricesSingly(container, found)
  const listings = await loadListingFacts(
    container,
    found.map(({ product_id }) => product_id)
  )
  const priced = parts.map(({ variant_id, quantity }) => {
    const one = goods.get(variant_id)
    const singly = priceOf(one, prices)
    const listing = listings.get(one?.product_id ?? "")
    if (!one || !singly || listing?.status !== "published") throw basketGoodsUnknown(variant_id)
    const { producer_id } = listing
    return {
      variant_id,
      quantity,
      singly: dong(singly),
      product_id: one.product_id,
      producer_id,
    }
  })
  const problem = basketProblem(dong(price), priced)
  if (problem) throw basketUnsound(problem)
  const shares = allocateBasket(dong(price), priced)
  return priced.map((part, index) => ({
    ...part,
    shares: shares[index] ?? [],
  }))
}

/**
 * Writes the parts of a basket in the place of those it had.
 *
 * @returns the parts whose producers have to be asked: new goods, or another share than they agreed to
 */
export async function writeParts(
  trx: Knex.Transaction,
  basketId: string,
  parts: readonly ComposedPart[],
  before: readonly BasketPartRow[]
): Promise<ComposedPart[]> {
  await trx("basket_part").where({ basket_id: basketId }).delete()
  const known = new Map(before.map((part) => [part.variant_id, part]))
  const rows = parts.map((part, rank) => {
    const old = known.get(part.variant_id)
    const stays = old && sameShares(old.shares, part.shares)
    return {
      id: old?.id ?? generateEntityId(undefined, "bpart"),
      basket_id: basketId,
      rank,
      ...part,
      shares: JSON.stringify(part.shares),
      consent: stays ? old.consent : "proposed",
    }
  })
  await trx("basket_part").insert(rows)
  return parts.filter((_, index) => rows[index]?.consent === "proposed")
}

const sameShares = (before: readonly BasketShare[], now: readonly BasketShare[]): boolean =>
  before.length === now.length &&
  before.every(
    ({ units, unit_price }, at) => units === now[at]?.units && unit_price === now[at]?.unit_price
  )

/** Tells each producer that its goods are wanted in a basket, once for each version of it. */
export async function askProducers(
  trx: Knex.Transaction,
  { id, title, version }: { id: string; title: string; version: number },
  parts: readonly ComposedPart[]
): Promise<void> {
  const producers = [...new Set(parts.map(({ producer_id }) => producer_id))]
  await tellProducers(
    trx,
    producers.map((producer_id) => ({
      producer_id,
      kind: "basket_proposed",
      subject_id: id,
      data: { title },
      round: `${producer_id}:${version}`,
    }))
  )
}

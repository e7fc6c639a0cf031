import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { AdminBasket, BasketForm } from "@ocop/contract"
import { instantOfVietnamMinute } from "@ocop/rules"
import { assertPicture } from "../campaign-page/campaign-picture"
import { basketDeed } from "./basket-deed"
import {
  basketEnded,
  basketHandleFixed,
  basketHandleTaken,
  basketNotFound,
  basketOutdated,
} from "./basket-problems"
import { baskets, type BasketRow } from "./basket-row"
import { askProducers, composeParts, writeParts } from "./compose-parts"
import { readAdminBasket } from "./read-baskets"

/** What of a form is kept in columns of its own. */
const columnsOf = ({ parts: _, starts_at, ends_at, ...form }: BasketForm) => ({
  ...form,
  starts_at: instantOfVietnamMinute(starts_at),
  ends_at: ends_at && instantOfVietnamMinute(ends_at),
})

/**
 * A new basket, as a draft; the producers of its goods are asked at once.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.basket_handle_taken`; INVALID_DATA for parts and price that make no basket
 */
export async function createBasket(
  container: MedusaContainer,
  operatorId: string,
  form: BasketForm
): Promise<AdminBasket> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parts = await composeParts(container, form)
  const id = generateEntityId(undefined, "bask")
  await knex.transaction(async (trx) => {
    await assertPicture(trx, form.picture_id)
    const written = await trx("basket")
      .insert({ id, ...columnsOf(form) })
      .onConflict(trx.raw("(handle) where deleted_at is null") as never)
      .ignore()
      .returning("id")
    if (!written.length) throw basketHandleTaken(form.handle)
    await writeParts(trx, id, parts, [])
    await askProducers(trx, { id, title: form.title, version: 1 }, parts)
    await basketDeed(trx, operatorId, id, "created", null, form)
  })
  return readAdminBasket(container, id)
}

/**
 * Writes a basket anew. Whose share stays as it was has agreed to it still; the others are asked again, and until
 * they answer the basket is not sold.
 *
 * @param version that the operator has read
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED `ocop.basket_outdated`, `ocop.basket_ended`, `ocop.basket_handle_…`
 */
export async function saveBasket(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  version: number,
  form: BasketForm
): Promise<AdminBasket> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const before = await readAdminBasket(container, id)
  const parts = await composeParts(container, form)
  await knex.transaction(async (trx) => {
    const basket = await lockBasket(trx, id)
    if (basket.version !== version) throw basketOutdated(basket.version)
    if (basket.state === "ended") throw basketEnded()
    if (basket.published_at && basket.handle !== form.handle) throw basketHandleFixed(basket.handle)
    await assertPicture(trx, form.picture_id)
    const other = await trx("basket")
      .where({ handle: form.handle, deleted_at: null })
      .whereNot({ id })
      .first("id")
    if (other) throw basketHandleTaken(form.handle)
    await trx("basket")
      .where({ id })
      .update({
        ...columnsOf(form),
        version: version + 1,
        updated_at: trx.fn.now(),
      })
    const asked = await writeParts(trx, id, parts, basket.parts)
    await askProducers(trx, { id, title: form.title, version: version + 1 }, asked)
    await basketDeed(trx, operatorId, id, "changed", before.form, form)
  })
  return readAdminBasket(container, id)
}

/** @throws MedusaError NOT_FOUND `ocop.basket_not_found` */
export async function lockBasket(trx: Knex.Transaction, id: string): Promise<BasketRow> {
  const [row] = await baskets(trx).where({ id }).forUpdate("basket")
  if (!row) throw basketNotFound(id)
  return row
}

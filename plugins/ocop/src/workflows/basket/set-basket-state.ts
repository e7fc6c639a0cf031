import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminBasket } from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { basketDeed } from "./basket-deed"
import { basketEnded, basketNotAgreed } from "./basket-problems"
import { readAdminBasket } from "./read-baskets"
import { lockBasket } from "./save-basket"

/**
 * Puts a basket on sale, once all of its producers have agreed, or ends it for good. Asked again, nothing changes.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED `ocop.basket_not_agreed`, `ocop.basket_ended`
 */
export async function setBasketState(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  state: "published" | "ended"
): Promise<AdminBasket> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const basket = await lockBasket(trx, id)
    if (basket.state === state) return
    if (basket.state === "ended") throw basketEnded()
    const agreed = basket.parts.every(({ consent }) => consent === "accepted")
    if (state === "published" && !agreed) throw basketNotAgreed()
    const now = container.resolve(CLOCK_MODULE).now()
    await trx("basket")
      .where({ id })
      .update({
        state,
        published_at: basket.published_at ?? (state === "published" ? now : null),
        updated_at: trx.fn.now(),
      })
    await basketDeed(trx, operatorId, id, state, { state: basket.state }, { state })
  })
  return readAdminBasket(container, id)
}

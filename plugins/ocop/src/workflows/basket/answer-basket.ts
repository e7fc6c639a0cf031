import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AnswerBasketBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { basketEnded, basketNotFound, basketOutdated } from "./basket-problems"
import { lockBasket } from "./save-basket"

/**
 * A producer agrees to sell its goods in a basket at their shares of the price, or declines; either can be taken back
 * by the other at any time, and then holds for carts that were not completed yet.
 *
 * @throws MedusaError NOT_FOUND for a basket without goods of it; NOT_ALLOWED `ocop.basket_outdated`,
 *   `ocop.basket_ended`, `ocop.producer_suspended`
 */
export async function answerBasket(
  container: MedusaContainer,
  session: ProducerSession,
  id: string,
  { answer, version }: AnswerBasketBody
): Promise<void> {
  const { producer_id, member_id } = session
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const basket = await lockBasket(trx, id)
    const mine = basket.parts.filter((part) => part.producer_id === producer_id)
    if (!mine.length) throw basketNotFound(id)
    assertNotSuspended(session)
    if (basket.state === "ended") throw basketEnded()
    if (basket.version !== version) throw basketOutdated(basket.version)
    const other = mine.filter(({ consent }) => consent !== answer)
    if (!other.length) return
    await trx("basket_part")
      .where({ basket_id: id, producer_id })
      .update({ consent: answer, updated_at: trx.fn.now() })
    await recordDeeds(trx, [
      {
        actor_type: "producer",
        actor_id: member_id,
        producer_id,
        action: `basket.${answer}`,
        subject_type: "basket",
        subject_id: id,
        before: { consent: other[0]?.consent },
        after: {
          consent: answer,
          shares: mine.map(({ variant_id, shares }) => ({
            variant_id,
            shares,
          })),
        },
      },
    ])
  })
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { postMoneyEvent } from "../workflows/settlement/post-money-event"

/** Books parts and refunds that are older than the ledger, so that it says what their producers are owed. */
export default async function bookEarlierParts({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parts = await knex("shop_order").orderBy("id").select<{ id: string }[]>("id")
  for (const { id } of parts) {
    await knex.transaction(async (trx) => {
      await postMoneyEvent(trx, { kind: "part_placed", shop_order_id: id })
      const refunds = await trx("shop_order_refund")
        .where({ shop_order_id: id })
        .orderBy("id")
        .select<{ id: string }[]>("id")
      for (const refund of refunds) {
        await postMoneyEvent(trx, { kind: "refund_opened", refund_id: refund.id })
      }
    })
  }
}

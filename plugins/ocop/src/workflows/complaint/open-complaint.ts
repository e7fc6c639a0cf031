import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { complaintDeadlines, type ComplaintKind } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { appendEntry } from "../../modules/complaint/append-entry"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import {
  changeShopOrder,
  recordShopOrderDeed,
  type ShopOrderActor,
} from "../shop-order/change-shop-order"
import { orderNumber } from "../shop-order/order-facts"

export interface OpenComplaintInput {
  order_id: string
  shop_order_id: string
  /** Chosen by whoever complains: a repeat with the same key is the same complaint. */
  key: string
  kind: ComplaintKind
  words: string
  actor: ShopOrderActor
}

/** A buyer complains about a part: its producer is told, and its deadlines begin (SPEC CC1). @returns its id */
export async function openComplaint(
  container: MedusaContainer,
  input: OpenComplaintInput
): Promise<string> {
  const now = container.resolve(CLOCK_MODULE).now()
  return changeShopOrder(container, input, async (trx, locked) => {
    const { id: shop_order_id, order_id, producer_id } = locked.shop_order
    const request_key = input.key
    const known = await trx("complaint")
      .where({ shop_order_id, request_key })
      .first<{ id: string } | undefined>("id")
    if (known) return known.id
    const id = generateEntityId(undefined, "compl")
    const { kind, words, actor } = input
    const { answer: answer_by, resolve: resolve_by } = complaintDeadlines(kind, now)
    const place = { order_id, shop_order_id, producer_id }
    await trx("complaint").insert({ id, ...place, request_key, kind, answer_by, resolve_by })
    await appendEntry(trx, {
      complaint_id: id,
      request_key,
      by: "buyer",
      actor_id: actor.actor_id,
      deed: "opened",
      words,
    })
    await recordShopOrderDeed(trx, locked, "complaint_opened", actor, {
      after: { complaint: id, kind },
      reason: words,
    })
    const data = { number: await orderNumber(trx, order_id), note: words.slice(0, 300) }
    const message = { producer_id, kind: "complaint_opened", subject_id: shop_order_id, data }
    await tellProducers(trx, [{ ...message, round: id }])
    return id
  })
}

import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterSaleRefusals, refundWay, type PaymentMethod, type RefundState } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { refuseShopOrder } from "../shop-order/change-shop-order"
import { closeRefund } from "./close-refund"
import type { RefundAccount } from "./set-refund-account"

export interface SettleRefundInput {
  refund_id: string
  /** The bank's own number of the transfer; a repeat with the same is a repeat. */
  bank_reference: string
  operator_id: string
}

interface RefundToSettle {
  amount: number
  state: RefundState
  payment_method: PaymentMethod
  order_id: string
  producer_id: string
}

/**
 * An operator has transferred a refund to the buyer's account. The account is kept with it as it was then.
 *
 * @throws MedusaError NOT_FOUND "ocop.refund_not_found"; NOT_ALLOWED for one that is not open, goes to a card,
 *   has no account, or whose reference stands for another
 */
export async function settleRefund(
  container: MedusaContainer,
  { refund_id: id, bank_reference, operator_id }: SettleRefundInput
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    const refund = await lockRefund(trx, id)
    const known = await trx("shop_order_refund_payment")
      .where({ bank_reference, deleted_at: null })
      .first<{ refund_id: string } | undefined>("refund_id")
    if (known?.refund_id === id) return
    if (known) refuseShopOrder(afterSaleRefusals.bankReferenceUsed(bank_reference))
    const { amount, state, payment_method: method, order_id, producer_id } = refund
    if (state !== "open" || refundWay(method) === "card") {
      refuseShopOrder(afterSaleRefusals.refundNotOpen(state === "open" ? "for a card" : state))
    }
    const account = await accountOf(trx, order_id)
    if (!account) refuseShopOrder(afterSaleRefusals.refundAccountMissing())
    const written = await trx("shop_order_refund_payment")
      .insert({
        id: generateEntityId(undefined, "shordpay"),
        refund_id: id,
        way: "bank",
        amount,
        state: "sent",
        tried_at: now,
        sent_at: now,
        bank_reference,
        ...account,
      })
      .onConflict()
      .ignore()
      .returning("id")
    // Somebody typed the same reference for another refund in this very moment.
    if (!written.length) refuseShopOrder(afterSaleRefusals.bankReferenceUsed(bank_reference))
    await closeRefund(trx, { id, amount, method, now })
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator_id,
        producer_id,
        action: "shop_order_refund.paid",
        subject_type: "shop_order_refund",
        subject_id: id,
        before: { state },
        after: { state: "settled", amount, way: "bank", bank_reference },
      },
    ])
  })
}

async function lockRefund(trx: Knex.Transaction, id: string): Promise<RefundToSettle> {
  const refund = await trx("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.id": id })
    .forUpdate("refund")
    .first<RefundToSettle | undefined>(
      "refund.amount",
      "refund.state",
      "shop_order.payment_method",
      "shop_order.order_id",
      "shop_order.producer_id"
    )
  if (refund) return refund
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Refund ${id} was not found`,
    "ocop.refund_not_found"
  )
}

/** Where the buyer wants it; null when the buyer has not said so. */
async function accountOf(trx: Knex.Transaction, order_id: string): Promise<RefundAccount | null> {
  const account = await trx("shop_order_refund_account")
    .where({ order_id, deleted_at: null })
    .first<RefundAccount | undefined>("bank_bin", "account_number", "account_holder")
  return account ?? null
}

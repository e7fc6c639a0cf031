import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterSaleRefusals, bankOf, parseAccountHolder, parseAccountNumber } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { refuseShopOrder, type ShopOrderActor } from "../shop-order/change-shop-order"

export interface RefundAccount {
  bank_bin: string
  account_number: string
  account_holder: string
}

/**
 * Keeps the account to which refunds of an order are transferred, as banks write it; the last one counts. The log
 * names the bank and the last digits alone.
 */
export async function setRefundAccount(
  container: MedusaContainer,
  orderId: string,
  typed: RefundAccount,
  actor: ShopOrderActor
): Promise<void> {
  const account_number = parseAccountNumber(typed.account_number)
  const account_holder = parseAccountHolder(typed.account_holder)
  if (!bankOf(typed.bank_bin)) refuseShopOrder(afterSaleRefusals.refundAccountInvalid("bank"))
  if (!account_number) refuseShopOrder(afterSaleRefusals.refundAccountInvalid("number"))
  if (!account_holder) refuseShopOrder(afterSaleRefusals.refundAccountInvalid("holder"))
  const account = { bank_bin: typed.bank_bin, account_number, account_holder }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    await trx("shop_order_refund_account")
      .insert({
        id: generateEntityId(undefined, "shordra"),
        order_id: orderId,
        ...account,
      })
      .onConflict(trx.raw("(order_id) where deleted_at is null") as never)
      .merge({ ...account, updated_at: trx.fn.now() })
    await recordDeeds(trx, [
      {
        ...actor,
        producer_id: null,
        action: "refund_account.given",
        subject_type: "order",
        subject_id: orderId,
        after: { bank_bin: account.bank_bin, ends_in: account_number.slice(-4) },
      },
    ])
  })
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Checkout } from "@ocop/contract"
import { bankOf } from "@ocop/rules"
import type { RefundAccount } from "./set-refund-account"

/** Where refunds of an order are transferred to, as far as whoever holds its link may read it. */
export async function readRefundAccount(
  knex: Knex,
  orderId: string
): Promise<Checkout["refund_account"]> {
  const account = await knex("shop_order_refund_account")
    .where({ order_id: orderId, deleted_at: null })
    .first<RefundAccount | undefined>("bank_bin", "account_number", "account_holder")
  if (!account) return null
  return {
    bank_name: bankOf(account.bank_bin)?.name ?? account.bank_bin,
    ends_in: account.account_number.slice(-4),
    account_holder: account.account_holder,
  }
}

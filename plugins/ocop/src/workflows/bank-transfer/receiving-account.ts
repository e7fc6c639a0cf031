import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  AccountSetting,
  TransferSettings,
} from "../../modules/bank-transfer/transfer-settings"

export interface ReceivingAccountChoice extends AccountSetting {
  payee_producer_id: string | null
}

/**
 * Where an order's money goes: to the operator, or, where the operator allows it and the order is one producer's,
 * straight to the account that this producer was approved with (domain.md §5: whoever holds buyers' money needs a
 * licence for it).
 *
 * @returns null when nobody's account is set
 */
export async function receivingAccount(
  trx: Knex | Knex.Transaction,
  { account, payee }: TransferSettings,
  producerIds: readonly string[]
): Promise<ReceivingAccountChoice | null> {
  const [only, ...others] = new Set(producerIds)
  if (payee === "producer" && only && !others.length) {
    const own = await trx("producer_registration")
      .where({ producer_id: only })
      .whereNotNull("approved_at")
      .whereNotNull("bank_account")
      .whereNotNull("bank_bin")
      .first<AccountSetting | undefined>(
        "bank_bin",
        { account: "bank_account" },
        trx.raw("coalesce(bank_holder, '') as name")
      )
    if (own) return { ...own, payee_producer_id: only }
  }
  return account && { ...account, payee_producer_id: null }
}

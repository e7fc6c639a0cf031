import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { unpaidUntil } from "@ocop/rules"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { askForTransfer as freeze } from "../../modules/bank-transfer/set-transfer"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ShopOrderToPlace } from "../../modules/shop-order/place-shop-orders"
import { receivingAccount } from "./receiving-account"

/**
 * Says of an order that was just placed where its transfer goes and until when, in the transaction that writes its
 * parts.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.payment_stale" when the payment was begun before, and given up since
 */
export async function askForTransfer(
  container: MedusaContainer,
  trx: Knex.Transaction,
  orderId: string,
  parts: readonly ShopOrderToPlace[]
): Promise<void> {
  const settings = container.resolve(BANK_TRANSFER_MODULE).settings()
  const session = await trx("order_payment_collection as link")
    .join(
      "payment_session as session",
      "session.payment_collection_id",
      "link.payment_collection_id"
    )
    .where({ "link.order_id": orderId })
    .whereNull("link.deleted_at")
    .whereNull("session.deleted_at")
    .first<{ id: string } | undefined>("session.id")
  const producerIds = parts.map(({ producer_id }) => producer_id)
  const choice = await receivingAccount(trx, settings, producerIds)
  const asked =
    session &&
    choice &&
    (await freeze(trx, session.id, {
      order_id: orderId,
      bank_bin: choice.bank_bin,
      account: choice.account,
      account_name: choice.name,
      payee_producer_id: choice.payee_producer_id,
      expires_at: unpaidUntil(container.resolve(CLOCK_MODULE).now(), settings.expiresAfterHours),
    }))
  if (!asked) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${orderId} can't be paid by transfer; start the payment again`,
      "ocop.payment_stale"
    )
  }
}

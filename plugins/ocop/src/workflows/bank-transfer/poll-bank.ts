import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sepayPoller, type BankPoller } from "@ocop/payment-vietqr"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { storeMovements } from "../../modules/bank-transfer/store-movements"

/** Asked for again from so many before the newest, since services book late. */
const OVERLAP = 50

/** The service that is asked, undefined when none is configured. */
export function configuredPoller(container: MedusaContainer): BankPoller | undefined {
  const { poll, account } = container.resolve(BANK_TRANSFER_MODULE).settings()
  return poll && account ? sepayPoller({ ...poll, account: account.account }) : undefined
}

/**
 * Fetches what the webhook did not bring; what it did bring is there already, by the same number.
 *
 * @returns how many movements were new
 */
export async function pollBank(container: MedusaContainer, poller: BankPoller): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const newest = await knex("bank_transfer")
    .where({ provider: "sepay" })
    .whereRaw("transaction_id ~ '^[0-9]{1,15}$'")
    .max<{ max: string | null }[]>({ max: knex.raw("transaction_id::bigint") })
  const since = newest[0]?.max ? Math.max(Number(newest[0].max) - OVERLAP, 1) : null
  const movements = await poller.movementsSince(since === null ? null : String(since))
  return storeMovements(knex, "sepay", movements)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SettlementSettings } from "@ocop/contract"
import { dong, type PayoutSettings } from "@ocop/rules"

const ID = "settings"
const COLUMNS = ["withholds_tax", "return_window_days", "payout_minimum"] as const

/** What the operator has decided; the migration leaves a row of it. */
export async function readSettings(knex: Knex): Promise<SettlementSettings> {
  return knex("settlement_settings")
    .where({ id: ID })
    .first<SettlementSettings>(...COLUMNS)
}

export async function readPayoutSettings(knex: Knex): Promise<PayoutSettings> {
  const { return_window_days, payout_minimum } = await readSettings(knex)
  return { return_window_days, minimum: dong(payout_minimum) }
}

/** Changes what is decided from now on; what was placed keeps what was frozen with it. */
export async function changeSettings(
  trx: Knex.Transaction,
  settings: SettlementSettings
): Promise<SettlementSettings> {
  const before = await trx("settlement_settings")
    .where({ id: ID })
    .forUpdate()
    .first<SettlementSettings>(...COLUMNS)
  await trx("settlement_settings")
    .where({ id: ID })
    .update({ ...settings, updated_at: trx.fn.now() })
  return before
}

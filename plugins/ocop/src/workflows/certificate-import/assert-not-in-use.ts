import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  countRegisterDependants,
  lockImportedEntries,
} from "../../modules/certification/imported-entries"
import { countListingsOf } from "../../modules/listing/listings-of"
import { lockImportedProducers } from "../../modules/producer/imported-producers"
import { countShopOrdersOf } from "../../modules/shop-order/shop-orders-of"
import { refuseImport } from "./refuse-import"

/**
 * Asks whether anything was built on what an import made, and holds that against changes until the
 * transaction ends.
 *
 * @throws MedusaError with the code ocop.import_in_use, whose message counts what depends on it
 */
export async function assertNotInUse(trx: Knex.Transaction, importId: string): Promise<void> {
  const producers = await lockImportedProducers(trx, importId)
  const producer_ids = producers.map(({ id }) => id)
  const { certified_product_ids } = await lockImportedEntries(trx, importId)
  const register = await countRegisterDependants(trx, importId, producer_ids)
  const dependants: Record<string, number> = {
    "certificates changed since": register.changed_certificates,
    "certificate scans": register.scans,
    "notices sent": register.notices,
    "later certificates or nominations of its products": register.later_recognitions,
    "other products of its producers": register.products_of_producers,
    "producers that are no longer drafts": producers.filter(({ status }) => status !== "draft")
      .length,
    listings: await countListingsOf(trx, { producer_ids, certified_product_ids }),
    "shop orders": await countShopOrdersOf(trx, producer_ids),
    "log-ins of its producers": await countLogInsOf(trx, producer_ids),
  }
  const found = Object.entries(dependants).filter(([, count]) => count > 0)
  if (found.length) {
    refuseImport(
      "ocop.import_in_use",
      `The import can no longer be undone, because of ${found
        .map(([what, count]) => `${count} ${what}`)
        .join(", ")}. Correct or revoke single certificates instead.`
    )
  }
}

/** People who may act for these producers. */
async function countLogInsOf(trx: Knex.Transaction, producerIds: string[]): Promise<number> {
  const [row] = await trx("producer_member")
    .whereNull("deleted_at")
    .whereRaw("producer_id = any(?)", [producerIds])
    .count<{ count: string }[]>()
  return Number(row?.count)
}

import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mayDeleteListing } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { lockListing, standingOf } from "./change-listing"
import { inTurn } from "./in-turn"
import { listingDeed } from "./listing-deed"
import { listingStatusConflict } from "./listing-problems"

/**
 * Deletes a draft that no shopper ever saw, with its product. A repeat answers the same.
 *
 * @throws MedusaError NOT_FOUND `ocop.listing_not_found`; NOT_ALLOWED `ocop.listing_status_conflict`
 */
export async function deleteListing(
  container: MedusaContainer,
  by: ProducerSession,
  id: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await inTurn(async () => {
    assertNotSuspended(by)
    const product = await knex.transaction(async (trx) => {
      const deleted = await trx("listing")
        .where({ id, producer_id: by.producer_id })
        .whereNotNull("deleted_at")
        .first("id")
      if (deleted) return null
      const row = await lockListing(trx, id, by.producer_id)
      if (!mayDeleteListing(standingOf(row))) throw listingStatusConflict(row.status, "delete")
      const gone = { deleted_at: trx.fn.now(), updated_at: trx.fn.now() }
      await trx("listing").where({ id }).update(gone)
      await trx("listing_wording").where({ listing_id: id }).update(gone)
      const title = row.open?.wording.title ?? row.title
      await recordDeeds(trx, [listingDeed(by, id, "deleted", { title }, null)])
      return row.product_id
    })
    if (product) await deleteProductsWorkflow(container).run({ input: { ids: [product] } })
  })
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ListingWordingForm, ProducerListing } from "@ocop/contract"
import { nextListingStanding, wordingDifference, type WordingChange } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertWording } from "./assert-wording"
import { changeListing, standingOf } from "./change-listing"
import { listingDeed } from "./listing-deed"
import type { ListingRow } from "./listing-row"
import { liveWording } from "./present-producer-listing"

/**
 * Keeps what a producer writes beside what shoppers read. What was submitted comes back out of the queue,
 * what is written back to what shoppers read leaves nothing waiting, and the same again changes nothing.
 *
 * @throws MedusaError as `changeListing` and `assertWording` do
 */
export function saveListingWording(
  container: MedusaContainer,
  by: ProducerSession,
  id: string,
  wording: ListingWordingForm
): Promise<ProducerListing> {
  return changeListing(container, by, id, async (trx, row) => {
    const live = liveWording(row)
    const before = row.open?.wording ?? live
    const changes = wordingDifference(before, wording)
    if (!changes.length) return
    const shown = row.images.map(({ id }) => id)
    await assertWording(container, trx, by.producer_id, wording, shown)
    const dropped = live !== null && !wordingDifference(live, wording).length
    await keepStatus(trx, row, dropped ? "drop_wording" : "save_wording")
    await (dropped ? dropWording(trx, row) : keepWording(trx, row, wording))
    const deed = dropped ? "wording_dropped" : "wording_saved"
    await recordDeeds(trx, [
      listingDeed(by, id, deed, fieldsOf(changes, "before"), fieldsOf(changes, "after")),
    ])
  })
}

/** Changed fields with what they said or say, for the log. */
export const fieldsOf = (
  changes: readonly WordingChange[],
  side: "before" | "after"
): Record<string, unknown> =>
  Object.fromEntries(changes.map((change) => [change.field, change[side]]))

async function keepStatus(
  trx: Knex.Transaction,
  row: ListingRow,
  action: "drop_wording" | "save_wording"
): Promise<void> {
  const next = nextListingStanding(standingOf(row), action)
  await trx("listing")
    .where({ id: row.id })
    .update({ status: next?.status ?? row.status, updated_at: trx.fn.now() })
}

const dropWording = (trx: Knex.Transaction, { open }: ListingRow) =>
  trx("listing_wording")
    .where({ id: open?.id ?? "" })
    .delete()

/** The operator's note stays to be read until the wording is approved. */
async function keepWording(
  trx: Knex.Transaction,
  { id, open }: ListingRow,
  wording: ListingWordingForm
): Promise<void> {
  const written = { wording: JSON.stringify(wording), state: "draft" }
  await (open
    ? trx("listing_wording")
        .where({ id: open.id })
        .update({ ...written, version: open.version + 1, updated_at: trx.fn.now() })
    : trx("listing_wording").insert({
        id: generateEntityId(undefined, "lword"),
        listing_id: id,
        ...written,
      }))
}

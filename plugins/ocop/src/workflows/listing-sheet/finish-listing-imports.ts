import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { writesOfSheet, type ListingToWrite } from "@ocop/rules"
import {
  finishImportRecord,
  readListingImport,
  recordResults,
  takeOverSilent,
} from "../../modules/listing-import/import-record"
import { actingMember, type ProducerSession } from "../../modules/producer/member-session"
import { knownListings } from "./known-listings"
import { planSheet } from "./plan-sheet"
import { writeListing } from "./write-listing"

/**
 * Writes a sheet that was begun, listing by listing: each whole or not at all, and what became of it noted
 * by row. It never throws: a listing that is refused does not hinder the next, and what breaks otherwise is
 * logged and taken up again once the lease has passed. What was written before then changes nothing, because
 * it is planned anew (SPEC LS8).
 */
export async function finishListingImport(
  container: MedusaContainer,
  { id, by }: { id: string; by: ProducerSession }
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const record = await readListingImport(knex, by.producer_id, id)
    if (!record) {
      return
    }
    const known = await knownListings(knex, by.producer_id)
    for (const write of writesOfSheet(planSheet(record.rows, known).plan, known)) {
      if (write.rows.some((row) => record.results[row] !== undefined)) {
        continue
      }
      const result = await resultOf(() => writeListing(container, by, { import_id: id, write }))
      await recordResults(knex, id, resultsOf(write, result))
    }
    await finishImportRecord(knex, id)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Listing import ${id} broke off; it is taken up again`, error as Error)
  }
}

/** "written", or the code of the refusal; anything else that is thrown is a mistake of ours. */
async function resultOf(write: () => Promise<void>): Promise<string> {
  try {
    await write()
    return "written"
  } catch (error) {
    if (error instanceof MedusaError && error.code) {
      return error.code
    }
    throw error
  }
}

const resultsOf = ({ rows }: ListingToWrite, result: string): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [row, result]))

/** Goes on with what a process left behind that was killed, for whoever confirmed it. Free when there is nothing. */
export async function finishInterruptedListingImports(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { id, applied_by } of await takeOverSilent(knex)) {
    const by = await actingMember(knex, applied_by)
    if (by) {
      await finishListingImport(container, { id, by })
    }
  }
}

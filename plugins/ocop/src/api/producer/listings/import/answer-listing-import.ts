import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readListingImport } from "../../../../modules/listing-import/import-record"
import { knownListingImport } from "../../../../workflows/listing-sheet/known-listing-import"
import { presentListingImport } from "../../../../workflows/listing-sheet/present-listing-import"
import type { ProducerRequest } from "../../producer-session"

/** Answers with a sheet of the producer that asks. @throws MedusaError ocop.import_not_found */
export async function answerListingImport(
  req: ProducerRequest,
  res: MedusaResponse,
  id: string
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const record = await readListingImport(knex, req.producer_session.producer_id, id)
  res.json({ import: presentListingImport(knownListingImport(record, id)) })
}

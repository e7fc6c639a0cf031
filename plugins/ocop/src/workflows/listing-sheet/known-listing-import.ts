import { MedusaError } from "@medusajs/framework/utils"
import type { ListingImportRecord } from "../../modules/listing-import/import-record"

/**
 * A sheet that has to be there and the asker's own.
 *
 * @throws MedusaError NOT_FOUND with the code ocop.import_not_found
 */
export function knownListingImport(
  record: ListingImportRecord | undefined,
  id: string
): ListingImportRecord {
  if (!record) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Import ${id} was not found`,
      "ocop.import_not_found"
    )
  }
  return record
}

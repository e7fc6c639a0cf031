import { MedusaError } from "@medusajs/framework/utils"
import type { ImportRecord, ImportStatus } from "../../modules/certificate-import/import-record"
import { refuseImport } from "./refuse-import"

/** @throws MedusaError NOT_FOUND with the code ocop.import_not_found */
export function knownImport<T>(record: T | undefined, importId: string): T {
  if (!record) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Import ${importId} was not found`,
      "ocop.import_not_found"
    )
  }
  return record
}

/** @throws MedusaError with the code ocop.import_status_conflict when it has gone on to something else */
export function assertStatus(record: ImportRecord, allowed: readonly ImportStatus[]): void {
  if (!allowed.includes(record.status)) {
    refuseImport(
      "ocop.import_status_conflict",
      `Import ${record.id} is ${record.status}; this can only be asked while it is ${allowed.join(" or ")}`
    )
  }
}

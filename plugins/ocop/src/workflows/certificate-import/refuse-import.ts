import { MedusaError } from "@medusajs/framework/utils"

/**
 * What an operator can be told about an import. Stable: the admin page turns them into words. Besides them
 * `ocop.import_not_found` (404), and `ocop.import_file_<reason>` for a file that cannot be read.
 */
export type ImportRefusal =
  | "ocop.import_status_conflict"
  | "ocop.import_mapping_invalid"
  | "ocop.import_columns_missing"
  | "ocop.import_row_unknown"
  | "ocop.import_choice_unknown"
  | "ocop.import_preview_stale"
  | "ocop.import_in_use"
  | "ocop.register_busy"

/** @throws MedusaError always, of type NOT_ALLOWED */
export function refuseImport(code: ImportRefusal, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

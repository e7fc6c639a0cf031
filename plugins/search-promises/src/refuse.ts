import { MedusaError } from "@medusajs/framework/utils"

/** What a caller asked wrongly; the codes are stable, and README.md lists them. */
export type SearchRefusal =
  | "unknown_field"
  | "not_for_this"
  | "unknown_operator"
  | "wrong_value"
  | "filters_too_large"
  | "not_supported"
  | "document_without_id"
  | "wrong_options"

/** @throws always: MedusaError INVALID_DATA with the code `ocop.search_…` */
export function refuse(reason: SearchRefusal, message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, `ocop.search_${reason}`)
}

/** @throws always: the Search Module answers NOT_FOUND by asking again which version is active */
export function noSuchIndex(name: string, engine: "PostgreSQL" | "Meilisearch"): never {
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no search index "${name}" in ${engine}: run medusa db:migrate`,
    "ocop.search_index_not_found"
  )
}

import { MedusaError } from "@medusajs/framework/utils"
import { noSuchIndex, refuse } from "@ocop/search-promises"

const UNAVAILABLE = "ocop.search_unavailable"

/** Whether it was Meilisearch that failed, not the question that was wrong: another engine may answer. */
export const isUnavailable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === UNAVAILABLE

/** The engine is away, slow, overloaded, or does not know our key. */
export function unavailable(reason: string, cause?: unknown): MedusaError {
  const error = new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Meilisearch does not answer: ${reason}`,
    UNAVAILABLE
  )
  error.cause = cause
  return error
}

/** What Meilisearch says of a request, as its client throws it. */
interface ApiFailure {
  readonly response: { readonly status: number }
  readonly cause?: { readonly code?: string; readonly message?: string }
}

const isApiFailure = (error: unknown): error is ApiFailure =>
  typeof (error as ApiFailure | null)?.response?.status === "number"

/** The HTTP status it answered; null when it did not answer at all. */
export const statusOf = (error: unknown): number | null =>
  isApiFailure(error) ? error.response.status : null

const KEY_REFUSED = [401, 403]
const COME_BACK_LATER = [408, 429]
/** What the definition of the index does not say of a field, though the query's does. */
const NOT_FOR_THIS =
  /^invalid_(search_(filter|sort|facets|attributes_to_search_on)|document_filter)$/

/**
 * What a failed request means here.
 *
 * @param index what it was about, for the message
 * @throws always: NOT_FOUND `ocop.search_index_not_found`, INVALID_DATA, or what `isUnavailable` knows
 */
export function failed(error: unknown, index: string): never {
  const status = statusOf(error)
  if (error instanceof MedusaError) {
    throw error
  }
  if (!isApiFailure(error) || status === null) {
    throw unavailable(reasonOf(error), error)
  }
  const { code = `HTTP ${status}`, message = "" } = error.cause ?? {}
  if (KEY_REFUSED.includes(status)) {
    throw unavailable(`it does not accept the API key (${code})`, error)
  }
  if (status >= 500 || COME_BACK_LATER.includes(status)) {
    throw unavailable(`${code} ${message}`.trim(), error)
  }
  if (code === "index_not_found") {
    noSuchIndex(index, "Meilisearch")
  }
  refuse(NOT_FOR_THIS.test(code) ? "not_for_this" : "not_supported", `${code}: ${message}`)
}

function reasonOf(error: unknown): string {
  const cause = (error as { cause?: unknown } | null)?.cause
  const inner = (cause as { cause?: { code?: string } } | null)?.cause?.code
  const name = (cause as { name?: string } | null)?.name
  const text = error instanceof Error ? error.message : String(error)
  return [text, inner ?? name].filter(Boolean).join(", ")
}

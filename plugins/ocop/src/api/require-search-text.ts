import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

interface SearchBody {
  filters?: { q?: unknown } | null
  queries?: SearchBody[]
}

/**
 * Refuses a search whose text is no text. Core's validator lets a number or a list pass as any other
 * filter, and its Postgres provider then answers 500.
 */
export function requireSearchText(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const body = (req.body ?? {}) as SearchBody
  const texts = [body, ...(Array.isArray(body.queries) ? body.queries : [])].map(
    (query) => query?.filters?.q
  )
  next(
    texts.some((q) => q !== undefined && typeof q !== "string") &&
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The search text `filters.q` is not a text; leave it out to search for everything",
        "ocop.text_invalid"
      )
  )
}

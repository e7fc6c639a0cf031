import { MedusaError } from "@medusajs/framework/utils"

/**
 * What an error of a search says of Meilisearch: that it `answered` with a refusal, that it has `lost` the
 * index, or that it is `away` (refused connections, time-outs, 429, 5xx, a wrong key).
 */
export type Verdict = "answered" | "lost" | "away"

/** @param isUnavailable the provider's own opinion; what it does not know is no refusal */
export function verdictOn(error: unknown, isUnavailable: (error: unknown) => boolean): Verdict {
  const type: unknown = (error as { type?: unknown } | null)?.type
  if (isUnavailable(error)) {
    return "away"
  }
  if (type === MedusaError.Types.NOT_FOUND) {
    return "lost"
  }
  return type === MedusaError.Types.INVALID_DATA ? "answered" : "away"
}

import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../refuse"
import type { TypoLimits } from "../words/typos-forgiven"

/**
 * The word lengths of a definition; null when it turns typo tolerance off.
 *
 * @param usual what the engine takes where the definition says nothing
 */
export function typoLimits(
  settings: SearchTypes.SearchIndexSettings["typo_tolerance"] = {},
  usual: TypoLimits
): TypoLimits | null {
  if (settings.enabled === false) {
    return null
  }
  const one = settings.min_word_size_for_one_typo ?? usual.one
  const two = settings.min_word_size_for_two_typos ?? Math.max(one, usual.two)
  if (two < one) {
    refuse("not_supported", "settings.typo_tolerance: two typos need words at least as long as one")
  }
  return { one, two }
}

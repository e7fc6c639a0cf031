import type { ReviewProblem } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { wordsOfField } from "./field-words"

/** What a listing lacks, as something to do. */
export function problemWords({ field, problem, words = "" }: ReviewProblem): string {
  const what = wordsOfField(field)
  switch (problem) {
    case "missing":
      return m.portal_listings_missing_go({ what })
    case "unknown":
      return m.portal_listings_missing_unknown({ what })
    case "age_warning":
      return m.portal_listings_missing_age()
    case "supplement_warning":
      return m.portal_listings_missing_supplement()
    case "health_claim":
      return m.portal_listings_missing_claim({ words, what })
    case "typed_star":
      return m.portal_listings_missing_star({ what })
  }
}

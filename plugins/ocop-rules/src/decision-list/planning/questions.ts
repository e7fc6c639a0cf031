import type { ImportQuestionAsked, NearMatch } from "../import-outcome.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import { mostRecentlyIssued } from "../../deciding-certificate.js"

/** More would not be read. */
const CANDIDATES = 5

export function askWhichProducer(candidates: readonly KnownProducer[]): ImportQuestionAsked {
  const asked = candidates.slice(0, CANDIDATES)
  return {
    kind: "which_producer",
    candidates: asked.map(({ answer_id, name, place }) => ({ id: answer_id, name, detail: place })),
  }
}

export function askWhichProduct(candidates: readonly KnownProduct[]): ImportQuestionAsked {
  return { kind: "which_product", candidates: candidates.slice(0, CANDIDATES).map(nearProduct) }
}

/** Told from others by what it was last recognised as, in signs that need no language. */
function nearProduct({ answer_id, name, certificates }: KnownProduct): NearMatch {
  const last = mostRecentlyIssued(certificates)
  const detail = last ? `${last.stars}★ · ${last.decision} · ${last.issued_on}` : ""
  return { id: answer_id, name, detail }
}

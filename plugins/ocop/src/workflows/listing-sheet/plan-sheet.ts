import {
  MAX_DESCRIPTION,
  MAX_LABEL_TEXT,
  MAX_PACK_TITLE,
  MAX_PRICE,
  MAX_STOCK,
  MAX_STORY,
  MAX_TITLE,
  MAX_VARIANTS,
  MAX_WEIGHT,
  MIN_PRICE,
} from "@ocop/contract"
import {
  planListingSheet,
  type KnownListing,
  type PackLimits,
  type PlannedListingRow,
  type ReadListingRow,
} from "@ocop/rules"
import { createHash } from "node:crypto"

/** The portal's form has the same. */
const LIMITS: PackLimits = {
  price: { min: MIN_PRICE, max: MAX_PRICE },
  stock: { max: MAX_STOCK },
  weight: { min: 1, max: MAX_WEIGHT },
  packs: MAX_VARIANTS,
  text: {
    title: MAX_TITLE,
    pack: MAX_PACK_TITLE,
    group_code: MAX_PACK_TITLE,
    description: MAX_DESCRIPTION,
    ingredients: MAX_LABEL_TEXT,
    net_quantity: MAX_LABEL_TEXT,
    shelf_life: MAX_LABEL_TEXT,
    storage: MAX_LABEL_TEXT,
    usage: MAX_LABEL_TEXT,
    warning: MAX_LABEL_TEXT,
    story: MAX_STORY,
  },
}

/** What the sheet would do to the producer's listings now, and a hash that tells another plan apart. */
export function planSheet(
  rows: readonly ReadListingRow[],
  known: readonly KnownListing[]
): { plan: PlannedListingRow[]; digest: string } {
  const plan = planListingSheet(rows, known, LIMITS)
  const said = plan.map(({ row, outcome, listing_id, variant_id, changes }) => [
    row,
    outcome,
    listing_id,
    variant_id,
    changes.map(({ column, from, to }) => [column, from, to]),
  ])
  return { plan, digest: createHash("sha256").update(JSON.stringify(said)).digest("hex") }
}

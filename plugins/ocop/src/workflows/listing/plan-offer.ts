import type { ListingOfferForm, ListingVariantForm } from "@ocop/contract"
import type { ListingRow, PackSizeRow } from "./listing-row"
import { packSizeNotFound, stockBelowReserved } from "./listing-problems"

export interface KeptSize {
  before: PackSizeRow
  title: string
  price: number
  /** Units that will stand in the storehouse. */
  stock: number
  weight: number
  rank: number
}

export interface OfferPlan {
  kept: KeptSize[]
  added: (ListingVariantForm & { rank: number })[]
  removed: PackSizeRow[]
}

/**
 * What has to be done to a listing's pack sizes. The form's order is the order in which shoppers see them.
 *
 * @throws MedusaError `ocop.pack_size_not_found` for an id that is none of the listing's;
 *   `ocop.stock_below_reserved` when buyers wait for more than would be there
 */
export function planOffer(
  { variants: sizes }: Pick<ListingRow, "variants">,
  { variants }: Pick<ListingOfferForm, "variants">
): OfferPlan {
  const plan: OfferPlan = { kept: [], added: [], removed: [] }
  for (const [rank, form] of variants.entries()) {
    if (form.id === undefined) {
      plan.added.push({ ...form, rank })
      continue
    }
    const before = sizes.find(({ id }) => id === form.id)
    if (!before || plan.kept.some((kept) => kept.before === before)) {
      throw packSizeNotFound(form.id)
    }
    const { title, price, weight_grams: weight } = form
    plan.kept.push({ before, title, price, stock: stockAfter(before, form), weight, rank })
  }
  plan.removed = sizes.filter((size) => !plan.kept.some(({ before }) => before === size))
  const promised = plan.removed.find(({ reserved }) => reserved > 0)
  if (promised) throw stockBelowReserved(promised.title, promised.reserved)
  return plan
}

/** Nobody counted anew where the form still says what it showed: meanwhile a parcel may have left. */
function stockAfter(
  { title, stocked, reserved }: PackSizeRow,
  { stock, stock_seen }: ListingVariantForm
): number {
  if (stock === stock_seen || stock === stocked) return stocked
  if (stock < reserved) throw stockBelowReserved(title, reserved)
  return stock
}

import { requireIsoDay, type IsoDay } from "@ocop/rules"
import type { ProductRow } from "../data/product-row"
import { planCertificates } from "./certificates/plan-certificates"
import type { DemoPlan } from "./demo-plan"
import { planListings } from "./listings"
import { planProducers } from "./producers"

/**
 * The demonstration market, from the products as published. The same rows and day give the same plan;
 * another day moves the days of the certificates and, with them, who signed: the names of ministries
 * and provinces changed in 2025.
 *
 * @param rows those that name no producer are left out, because nobody could sell them
 * @throws RangeError when `today` is not a day, or a row belongs to no known kind of product
 */
export function planDemoMarket(
  rows: readonly ProductRow[],
  { today }: { readonly today: IsoDay }
): DemoPlan {
  requireIsoDay(today)
  const sold = rows.filter(({ producer }) => producer !== null)
  const producers = planProducers(sold)
  const listings = planListings(sold, producers, today)
  return {
    today,
    producers,
    listings,
    certificates: planCertificates(sold, listings, today),
    customer: {
      email: "khach-hang@demo.example",
      first_name: "Khách hàng",
      last_name: "Trình diễn",
    },
    admin: { email: "quan-tri@demo.example", first_name: "Quản trị", last_name: "Trình diễn" },
  }
}

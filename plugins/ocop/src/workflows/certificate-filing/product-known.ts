import type { AdminFiling } from "@ocop/contract"
import type { IsoDay, RegisterSnapshot } from "@ocop/rules"
import { presentStanding } from "../certificate-register/present-standing"

type KnownProduct = AdminFiling["register"]["product"]

/** The register entry that a filing is of, with all of its certificates, the latest first. */
export function productKnown(
  id: string | null,
  { products, certificates }: RegisterSnapshot,
  today: IsoDay
): KnownProduct {
  const product = products.find((one) => one.id === id)
  if (!product) return null
  const own = certificates.filter(({ certified_product_id }) => certified_product_id === id)
  return {
    id: product.id,
    name: product.name,
    certificates: [...own]
      .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))
      .map((one) => ({
        id: one.id,
        number: one.number,
        decision: one.decision,
        stars_certified: one.stars,
        issued_on: one.issued_on,
        valid_until: one.valid_until,
        ...presentStanding(one, own, today),
      })),
  }
}

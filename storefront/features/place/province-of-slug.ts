import type { Province } from "@ocop/contract"

export type ProvinceOfSlug =
  | { kind: "today"; province: Province }
  /** The slug named a province until July 2025; `province` is the one it belongs to now. */
  | { kind: "former"; province: Province; formerName: string }

/** A name that is both a former and a present one ("tuyen-quang") is the present one. */
export function provinceOfSlug(
  provinces: readonly Province[],
  slug: string
): ProvinceOfSlug | null {
  const today = provinces.find((province) => province.slug === slug)
  if (today) return { kind: "today", province: today }
  for (const province of provinces) {
    const former = province.former.find((unit) => unit.slug === slug)
    if (former) return { kind: "former", province, formerName: former.name }
  }
  return null
}

import { PRODUCT_GROUPS, type ProductGroup } from "@ocop/rules"
import { getLocale } from "~/platform/paraglide/runtime"

/** For loaders: they send the name, so that the table stays out of the browser. */
export function groupName(code: string): string {
  const group = PRODUCT_GROUPS.find((candidate) => candidate.code === code)
  if (!group) return code
  return getLocale() === "vi" ? group.name_vi : group.name_en
}

export function groupOfSlug(slug: string): ProductGroup | undefined {
  return PRODUCT_GROUPS.find((group) => group.slug === slug)
}

export function groupSlug(code: string): string | undefined {
  return PRODUCT_GROUPS.find((group) => group.code === code)?.slug
}

/** All six groups with their bare addresses. */
export function groupLinks(): { name: string; path: string }[] {
  return PRODUCT_GROUPS.map(({ code, slug }) => ({ name: groupName(code), path: `/nhom/${slug}` }))
}

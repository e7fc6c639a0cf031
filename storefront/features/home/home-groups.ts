import { PRODUCT_GROUPS } from "@ocop/rules"
import { groupName } from "~/features/group/product-group"

/** All six groups in the programme's order, also those without a product yet. */
export function homeGroups(counts: Record<string, number>) {
  return PRODUCT_GROUPS.map(({ code, slug }) => ({
    code,
    slug,
    name: groupName(code),
    count: counts[code] ?? 0,
  }))
}

import type { ProductRow } from "../data/product-row"

/** Rows without a group get one by judgement: washing-up liquid is a household article. */
const JUDGED: Readonly<Record<string, string>> = { OP0028: "IV.1" }

/** @throws RangeError for a row that has no group and no judgement here */
export function subgroupOf({ id, group_code }: Pick<ProductRow, "id" | "group_code">): string {
  const subgroup = group_code ?? JUDGED[id]
  if (!subgroup) throw new RangeError(`Row ${id} has no product group; add one to JUDGED`)
  return subgroup
}

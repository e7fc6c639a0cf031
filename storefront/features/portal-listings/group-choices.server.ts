import { PRODUCT_GROUPS, PRODUCT_SUBGROUPS } from "@ocop/rules"
import { getLocale } from "~/platform/paraglide/runtime"

export type GroupChoice = { code: string; name: string; kinds: { code: string; name: string }[] }

/** The programme's groups with their kinds of goods, named in the reader's language. */
export function groupChoices(): GroupChoice[] {
  const nameOf = ({ name_vi, name_en }: { name_vi: string; name_en: string }) =>
    getLocale() === "vi" ? name_vi : name_en
  return PRODUCT_GROUPS.map((group) => ({
    code: group.code,
    name: nameOf(group),
    kinds: PRODUCT_SUBGROUPS.filter((kind) => kind.group === group.code).map((kind) => ({
      code: kind.code,
      name: nameOf(kind),
    })),
  }))
}

/** "Thực phẩm, Chè tươi, chè chế biến"; null while none is chosen. */
export function kindName(groupCode: string, subgroupCode: string | null): string | null {
  const group = groupChoices().find(({ code }) => code === groupCode)
  const kind = group?.kinds.find(({ code }) => code === subgroupCode)
  return kind?.name ?? group?.name ?? null
}

import {
  PRODUCT_GROUPS,
  PROMOTION_TAG_NAME,
  type ProducerKind,
  type PromotionTag,
} from "@ocop/rules"
import { provinceTable } from "../../modules/origin/place-tables"

const KINDS: Record<ProducerKind, string> = {
  cooperative: "hợp tác xã",
  "cooperative-group": "tổ hợp tác",
  "limited-company": "công ty TNHH",
  "joint-stock-company": "công ty cổ phần",
  "private-enterprise": "doanh nghiệp tư nhân",
  "household-business": "hộ kinh doanh",
  "production-facility": "cơ sở sản xuất",
  other: "chủ thể khác",
}

const names = new Map(provinceTable.map(({ code, name }) => [code, name]))
const formerNames = new Map(
  provinceTable.flatMap(({ merged_from }) => merged_from.map(({ code, name }) => [code, name]))
)

/**
 * The tag in words, as Medusa's own pages show it. Names are unique: a producer's has its handle.
 *
 * @param producer whose tag it is, where it is a producer's
 */
export function tagName(
  { kind, code }: PromotionTag,
  producer?: { producer_name: string; producer_handle: string }
): string {
  const words = {
    stars: () => `${code} sao`,
    province: () => `tỉnh ${names.get(code) ?? code} (${code})`,
    former_province: () => `tỉnh cũ ${formerNames.get(code) ?? code} (${code})`,
    group: () =>
      `nhóm ${code}: ${PRODUCT_GROUPS.find((group) => group.code === code)?.name_vi ?? ""}`,
    producer_kind: () => KINDS[code as ProducerKind] ?? code,
    producer: () => `${producer?.producer_name ?? code} (${producer?.producer_handle ?? code})`,
    season: () => "sắp hết vụ",
  }
  return PROMOTION_TAG_NAME + words[kind]()
}

import { PRODUCT_GROUPS, type ProductGroup, type ProductGroupCode } from "./product-group.js"

/** A line of the programme's product list: what a product is registered and scored as. */
export interface ProductSubgroup {
  readonly code: string
  readonly group: ProductGroupCode
  readonly name_vi: string
  readonly name_en: string
}

/**
 * Sub-groups in the annex's order. Up to I.3.d they are quoted from 148/QĐ-TTg, Annex I; the rest and
 * its numbering are reconstructed (domain.md §1.2) until someone has the printed annex.
 */
export const PRODUCT_SUBGROUPS: readonly ProductSubgroup[] = [
  row("I.1.a", "Rau, củ, quả, hạt tươi", "Fresh vegetables, roots, fruit and nuts"),
  row("I.1.b", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, seafood, eggs and milk"),
  row("I.2.a", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other processed grains"),
  row("I.2.b", "Mật ong, mật khác và nông sản thực phẩm khác", "Honey and other farm food"),
  row("I.3.a", "Đồ ăn nhanh", "Ready-to-eat food"),
  row("I.3.b", "Chế biến từ gạo, ngũ cốc", "Made from rice and cereals"),
  row("I.3.c", "Chế biến từ rau, củ, quả, hạt", "Made from vegetables, roots, fruit and nuts"),
  row("I.3.d", "Chế biến từ thịt, trứng, sữa, thủy sản", "Made from meat, eggs, milk and seafood"),
  row("I.4.a", "Tương, nước mắm, gia vị dạng lỏng khác", "Sauces, fish sauce, liquid seasonings"),
  row("I.4.b", "Gia vị khác", "Other spices"),
  row("I.5.a", "Chè tươi, chè chế biến", "Tea, fresh and processed"),
  row("I.5.b", "Trà từ thực vật khác", "Teas of other plants"),
  row("I.6", "Cà phê, ca cao", "Coffee and cocoa"),
  row("II.1", "Đồ uống có cồn", "Alcoholic drinks"),
  row("II.2.a", "Nước khoáng thiên nhiên, nước uống tinh khiết", "Mineral and purified water"),
  row("II.2.b", "Đồ uống không cồn khác", "Other drinks without alcohol"),
  row("III.1", "Thực phẩm chức năng, thuốc từ dược liệu", "Supplements and herbal medicines"),
  row("III.2", "Mỹ phẩm từ thảo dược", "Herbal cosmetics"),
  row("III.3", "Tinh dầu và thảo dược khác", "Essential oils and other herbs"),
  row("IV.1", "Thủ công mỹ nghệ gia dụng, trang trí", "Household and decorative crafts"),
  row("IV.2", "Vải, may mặc", "Fabric and clothing"),
  row("V.1", "Hoa", "Flowers"),
  row("V.2", "Cây cảnh", "Ornamental plants"),
  row("V.3", "Động vật cảnh", "Ornamental animals"),
  row(
    "VI.1",
    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community tourism, ecotourism and tourist sites"
  ),
]

/**
 * The group of a sub-group code ("I.3.c" is Food); a group's own code gives that group.
 *
 * @returns null for a code that is not in the table, "I.9" for instance
 */
export function groupOf(subgroupCode: string): ProductGroup | null {
  const subgroup = PRODUCT_SUBGROUPS.find(({ code }) => code === subgroupCode)
  const groupCode = subgroup?.group ?? subgroupCode
  return PRODUCT_GROUPS.find(({ code }) => code === groupCode) ?? null
}

function row(code: string, name_vi: string, name_en: string): ProductSubgroup {
  return { code, group: code.split(".")[0] as ProductGroupCode, name_vi, name_en }
}

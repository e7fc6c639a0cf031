export type ProductGroupCode = "I" | "II" | "III" | "IV" | "V" | "VI"

/** One of the programme's six groups. `slug` is the address segment and never changes. */
export interface ProductGroup {
  readonly code: ProductGroupCode
  readonly name_vi: string
  readonly name_en: string
  readonly slug: string
}

/** The six groups of 148/QĐ-TTg, Annex I. Lists from before 2023 used six others and need mapping. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [
  { code: "I", name_vi: "Thực phẩm", name_en: "Food", slug: "thuc-pham" },
  { code: "II", name_vi: "Đồ uống", name_en: "Drinks", slug: "do-uong" },
  {
    code: "III",
    name_vi: "Dược liệu và sản phẩm từ dược liệu",
    name_en: "Medicinal herbs and herbal products",
    slug: "duoc-lieu",
  },
  {
    code: "IV",
    name_vi: "Hàng thủ công mỹ nghệ",
    name_en: "Handicrafts",
    slug: "thu-cong-my-nghe",
  },
  {
    code: "V",
    name_vi: "Sinh vật cảnh",
    name_en: "Ornamental plants and animals",
    slug: "sinh-vat-canh",
  },
  {
    code: "VI",
    name_vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    name_en: "Community tourism, ecotourism and tourist sites",
    slug: "du-lich",
  },
]

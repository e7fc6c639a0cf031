import { foldVietnamese } from "../fold.js"

/** A column of the sheet in which a producer keeps its listings: one row per pack size. */
export type ListingColumn =
  | "variant_id"
  | "listing_id"
  | "title"
  | "pack"
  | "price"
  | "stock"
  | "weight_grams"
  | "group_code"
  | "description"
  | "ingredients"
  | "net_quantity"
  | "shelf_life"
  | "storage"
  | "usage"
  | "warning"
  | "story"

/** The columns in the order of the exported file, with the header that is written there. */
export const LISTING_COLUMNS: readonly { column: ListingColumn; header: string; width: number }[] =
  [
    { column: "variant_id", header: "Mã quy cách (không sửa)", width: 32 },
    { column: "listing_id", header: "Mã sản phẩm (không sửa)", width: 32 },
    { column: "title", header: "Tên sản phẩm", width: 40 },
    { column: "pack", header: "Quy cách", width: 18 },
    { column: "price", header: "Giá (đồng)", width: 14 },
    { column: "stock", header: "Số lượng còn", width: 14 },
    { column: "weight_grams", header: "Khối lượng cả bì (gam)", width: 14 },
    { column: "group_code", header: "Nhóm (I–VI)", width: 12 },
    { column: "description", header: "Mô tả ngắn", width: 40 },
    { column: "ingredients", header: "Thành phần", width: 30 },
    { column: "net_quantity", header: "Khối lượng tịnh", width: 18 },
    { column: "shelf_life", header: "Hạn sử dụng", width: 22 },
    { column: "storage", header: "Bảo quản", width: 30 },
    { column: "usage", header: "Cách dùng", width: 30 },
    { column: "warning", header: "Cảnh báo", width: 30 },
    { column: "story", header: "Câu chuyện", width: 50 },
  ]

/** Other ways in which people write the same header. */
const SYNONYMS: Partial<Record<ListingColumn, readonly string[]>> = {
  variant_id: ["Mã quy cách"],
  listing_id: ["Mã sản phẩm"],
  title: ["Sản phẩm", "Tên hàng", "Tên SP"],
  pack: ["Đóng gói", "Loại"],
  price: ["Giá", "Giá bán", "Đơn giá"],
  stock: ["Số lượng", "Tồn kho", "Kho", "Còn"],
  weight_grams: ["Khối lượng (gam)", "Khối lượng", "Trọng lượng", "Cân nặng"],
  group_code: ["Nhóm", "Nhóm sản phẩm"],
  description: ["Mô tả"],
}

const BY_HEADER = new Map(
  LISTING_COLUMNS.flatMap(({ column, header }) =>
    [header, ...(SYNONYMS[column] ?? [])].map((name) => [foldVietnamese(name), column] as const)
  )
)

/** The column that a header names, with accents or without; null for a column of the producer's own. */
export function listingColumnOf(header: string): ListingColumn | null {
  return BY_HEADER.get(foldVietnamese(header)) ?? null
}

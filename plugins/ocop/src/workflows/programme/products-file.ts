import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProgrammeProduct, ProgrammeProductsFileQuery } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../modules/origin"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import type { WrittenCell } from "../../spreadsheet/written-sheet"
import { programmeProducts } from "./programme-products"
import { KIND_NAMES, STANDING_NAMES, groupWords } from "./programme-words"
import { periodOf } from "./read-programme"

/** More than the programme has; a spreadsheet holds a million rows. */
const ALL = 200_000

const COLUMNS = [
  { header: "Sản phẩm", width: 40 },
  { header: "Chủ thể", width: 36 },
  { header: "Loại hình", width: 20 },
  { header: "Tỉnh, thành phố", width: 20 },
  { header: "Tỉnh, thành phố trước 1/7/2025", width: 20 },
  { header: "Nhóm sản phẩm", width: 24 },
  { header: "Tình trạng", width: 18 },
  { header: "Số sao", width: 8 },
  { header: "Số chứng nhận", width: 24 },
  { header: "Ngày cấp", width: 12 },
  { header: "Ngày cuối", width: 12 },
  { header: "Mất sao từ ngày", width: 14 },
  { header: "Đang bày bán", width: 14 },
  { header: "Số lượng bán trong kỳ", width: 14 },
  { header: "Doanh số trong kỳ (đồng)", width: 18 },
]

/** The whole list behind a number. */
export async function productsFile(
  container: MedusaContainer,
  { format, ...query }: ProgrammeProductsFileQuery
): Promise<SheetFile> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const period = periodOf(container, query)
  const page = { ...query, limit: ALL, offset: 0 }
  const { products } = await programmeProducts(knex, page, period, places)
  return sheetFile(
    { name: `Sản phẩm ${period.day}`, columns: COLUMNS, rows: products.map(productRow) },
    `ocop-san-pham-${query.measure}-${period.day}`,
    format
  )
}

function productRow(product: ProgrammeProduct): WrittenCell[] {
  const { certificate, lost_on } = product
  return [
    product.name,
    product.producer,
    KIND_NAMES[product.kind],
    product.province,
    product.former_province,
    groupWords(product.group_code),
    STANDING_NAMES[product.standing],
    product.stars,
    certificate?.number ?? null,
    certificate && { day: certificate.issued_on },
    certificate && { day: certificate.valid_until },
    lost_on === null ? null : { day: lost_on },
    product.is_listed ? "Có" : "Không",
    product.pieces,
    product.sales,
  ]
}

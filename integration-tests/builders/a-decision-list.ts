import { theRows } from "./the-database"
import type { UploadedFile } from "./client"

/** One line of a list, as a province prints it. */
export interface ListedProduct {
  product?: string
  producer?: string
  address?: string
  stars?: string
  score?: string
  decision?: string
  /** dd/mm/yyyy */
  on?: string
  until?: string
  number?: string
}

const HEADERS: Record<keyof ListedProduct, string> = {
  product: "Tên sản phẩm",
  producer: "Chủ thể",
  address: "Địa chỉ",
  stars: "Hạng sao",
  score: "Điểm",
  decision: "Số QĐ",
  on: "Ngày cấp",
  until: "Ngày hết hạn",
  number: "Số giấy chứng nhận",
}
const FIELDS = Object.keys(HEADERS) as (keyof ListedProduct)[]

let made = 0

/** What a line says unless told otherwise: four stars in Thái Nguyên, by a decision of last year. */
const USUAL: ListedProduct = {
  producer: "HTX Chè Đồi Xanh",
  address: "Xã Đồng Hỷ, tỉnh Thái Nguyên",
  stars: "4 sao",
  decision: "4261/QĐ-UBND",
  on: "15/12/2025",
}

/**
 * A list as a CSV file: each line is the usual one with what the test is about. Its body stands in a title
 * row, as in print.
 */
export function aDecisionList(
  lines: readonly ListedProduct[],
  name = "Danh sách OCOP.csv"
): UploadedFile {
  const rows = lines.map((line) => {
    const whole = { product: `Trà xuân ${++made}`, ...USUAL, ...line }
    return FIELDS.map((field) => whole[field] ?? "")
  })
  const title = ["DANH SÁCH SẢN PHẨM OCOP CỦA UBND TỈNH THÁI NGUYÊN"]
  return { name, content: csv([title, FIELDS.map((field) => HEADERS[field]), ...rows]) }
}

/** Lines that begin below the title and the header. */
export const FIRST_ROW = 3

export function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
    .map((line) => `${line}\r\n`)
    .join("")
}

/** What the register holds of an import, by product. */
export async function registeredBy(importId: string): Promise<object[]> {
  return theRows(
    `select product.name as product, producer.name as producer, producer.status as producer_status,
       certificate.stars, certificate.decision, certificate.body, certificate.issued_on,
       certificate.valid_until, certificate.number, certificate.number_assigned,
       event.kind, event.actor, event.document, event.note
     from certificate
     join certified_product product on product.id = certificate.certified_product_id
     join producer on producer.id = product.producer_id
     left join certificate_event event on event.certificate_id = certificate.id
     where certificate.import_id = ? order by product.name, certificate.issued_on`,
    [importId]
  )
}

import type { ProductRow } from "../data/product-row"
import type { DemoSeason, DemoVariant } from "./demo-plan"
import { placeAsPublished } from "./place-as-published"
import { producerName } from "./producer-name"
import { oneOf } from "./seeded-choice"
import { subgroupOf } from "./subgroup"

/** Ends every text of the demonstration's own wording. */
export const DEMONSTRATION_MARK = "Nội dung giới thiệu do gian hàng trình diễn soạn."

/** As published, without a remark of whoever noted it down. */
export function titleOf({ name }: ProductRow): string {
  return name
    .replace(/\s*\(gian hàng OCOP \d{4}\)$/, "")
    .replace(/\s+/g, " ")
    .trim()
}

/**
 * The row's description without what it says about a result: a star is a certificate's, and a text
 * that names one would outlive it.
 */
export function descriptionOf(row: ProductRow): string {
  const facts = row.description_vi
    .replace(/\s*Nguồn ghi .*$/s, "")
    .replace(/\s*\(bản tiếng Anh: [^)]*\)/, "")
  return facts
    .replace("là sản phẩm, do ", "là sản phẩm do ")
    .replace(" sản xuất tại ", ` ${verbOf(row)} tại `)
}

/** Two to four sentences that say only what the row or the listing itself says. */
export function storyOf(
  row: ProductRow,
  variants: readonly DemoVariant[],
  season: DemoSeason | null
): string {
  return [
    opening(row),
    today(row),
    season ? inMonths(season) : sizes(row, variants),
    DEMONSTRATION_MARK,
  ]
    .filter(Boolean)
    .join(" ")
}

/** What a producer does, by the beginning of the subgroup; the first that fits. */
const VERBS: readonly (readonly [string, string])[] = [
  ["I.1.a", "trồng"],
  ["IV.", "làm"],
  ["VI.", "tổ chức"],
  ["V.", "trồng"],
  ["", "sản xuất"],
]

function verbOf(row: ProductRow): string {
  const subgroup = subgroupOf(row)
  return VERBS.find(([beginning]) => subgroup.startsWith(beginning))?.[1] ?? "sản xuất"
}

function opening(row: ProductRow): string {
  const title = titleOf(row)
  const producer = producerName(row)
  const place = placeAsPublished(row)
  if (verbOf(row) === "tổ chức") {
    return `${title} do ${producer} tổ chức ở ${place}. Vé bán ở đây là vé tham quan, trải nghiệm tại chỗ.`
  }
  return oneOf(
    [
      `${title} là sản phẩm của ${producer} ở ${place}.`,
      `${producer} ${verbOf(row)} ${title} ở ${place}.`,
      `Từ ${place}, ${producer} giới thiệu ${title}.`,
      `${title} có quê ở ${place}, do ${producer} đưa tới người mua.`,
    ],
    `${row.id}/opening`
  )
}

/** A reader looks for the place under the name it has now. */
function today({
  former_province_code,
  province_then,
  province_now,
  id,
}: ProductRow): string | null {
  if (!former_province_code || province_then === province_now) return null
  return oneOf(
    [
      `Từ tháng 7 năm 2025, nơi này thuộc ${province_now}.`,
      `Nơi này nay thuộc ${province_now}.`,
      `${province_then} nay là một phần của ${province_now}.`,
    ],
    `${id}/today`
  )
}

function inMonths({ from, to }: DemoSeason): string {
  return `Mùa chính từ tháng ${Number(from.slice(0, 2))} đến tháng ${Number(to.slice(0, 2))}.`
}

function sizes({ id }: ProductRow, variants: readonly DemoVariant[]): string {
  const names = variants.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
  const listed = [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" và ")
  if (/^\d/.test(listed)) return `Quy cách bán: ${listed}.`
  if (names.length === 1) return `Gian hàng bán theo ${listed}.`
  return oneOf(
    [
      `Gian hàng có các cỡ ${listed}.`,
      `Có thể chọn ${listed}.`,
      `Sản phẩm được đóng theo ${listed}.`,
    ],
    `${id}/sizes-said`
  )
}

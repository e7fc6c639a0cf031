import { ListPrinter, type PrintedList } from "./printed-list"
import {
  address,
  spelledDay,
  spelledProducer,
  spelledProduct,
  spelledScore,
  spelledStars,
} from "./printed-spellings"
import type { RecognisedProduct } from "./recognised-products"

/**
 * The three shapes of official lists (made after how decisions are reported, and after two public data sets;
 * no annex itself is published as a table).
 */
export const LAYOUTS: Record<
  string,
  (products: readonly RecognisedProduct[], decision: string | null) => PrintedList
> = {
  "a decision's annex, with a section for each star": annex,
  "by producer, in merged cells": byProducer,
  "a running register": register,
}

const ROMAN = ["I", "II", "III"]

function annex(products: readonly RecognisedProduct[], decision: string | null): PrintedList {
  const printer = new ListPrinter(6)
  printer.across("DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN")
  printer.across(decision ? `(Kèm theo Quyết định số ${decision})` : "(Bản tổng hợp)")
  printer.add([])
  printer.add(["TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Điểm", "Xếp hạng"])
  for (const [index, stars] of ([5, 4, 3] as const).entries()) {
    printer.add([ROMAN[index]!, `SẢN PHẨM ĐẠT ${stars} SAO`])
    for (const [at, product] of products.filter((one) => one.stars === stars).entries()) {
      const line = printer.list.rows.length
      printer.add(
        [
          at + 1,
          spelledProduct(product.name, line),
          product.producer && spelledProducer(product.producer, line),
          address(product),
          spelledScore(stars, line),
          line % 7 === 0 ? null : spelledStars(stars, line),
        ],
        product
      )
    }
  }
  printer.across(`Tổng cộng: ${products.length} sản phẩm`)
  return printer.list
}

function byProducer(products: readonly RecognisedProduct[], decision: string | null): PrintedList {
  const printer = new ListPrinter(11)
  printer.across("TỔNG HỢP CHỦ THỂ VÀ SẢN PHẨM OCOP")
  printer.across(decision ? `(Ban hành kèm theo Quyết định số ${decision})` : "(Bản tổng hợp)")
  printer.add([
    "STT",
    "Chủ thể",
    "Loại hình",
    "Xã/phường",
    "Huyện",
    "Tỉnh",
    "STT SP",
    "Tên sản phẩm",
    "Nhóm sản phẩm",
    "Hạng sao",
    "Ghi chú",
  ])
  for (const [index, group] of grouped(products).entries()) {
    const number = index + 1
    const first = group[0]!
    const top = printer.list.rows.length + 1
    for (const product of group) {
      const line = printer.list.rows.length
      printer.add(
        [
          number,
          first.producer && spelledProducer(first.producer, top),
          first.producer_kind,
          first.commune_then,
          first.district_then,
          first.province_then,
          printer.list.lines.length + 1,
          spelledProduct(product.name, line),
          product.group_code,
          spelledStars(product.stars, line),
          line % 6 === 0 ? "Công nhận mới" : null,
        ],
        product
      )
    }
    for (const column of [1, 2, 3, 4, 5, 6]) {
      printer.mergeDown(column, top, printer.list.rows.length)
    }
  }
  printer.add([null, "Tổng cộng", null, null, null, null, products.length])
  return printer.list
}

function register(products: readonly RecognisedProduct[]): PrintedList {
  const printer = new ListPrinter(10)
  printer.add([
    "Mã sản phẩm",
    "Tên sản phẩm",
    "Nhà sản xuất",
    "Tỉnh",
    "Sao",
    "Số QĐ",
    "Ngày cấp",
    "Ngày hết hạn",
    "Trạng thái",
    "Link",
  ])
  for (const product of products) {
    const { id, name, producer, province_then, stars, year, decision_no } = product
    const line = printer.list.rows.length
    printer.add(
      [
        id,
        spelledProduct(name, line),
        producer && spelledProducer(producer, line),
        line % 2 ? province_then : `Tỉnh ${province_then}`,
        spelledStars(stars, line),
        decision_no,
        decision_no && year ? spelledDay(year, line) : null,
        null,
        "Đã công nhận",
        `https://example.com/${id}`,
      ],
      product
    )
  }
  return printer.list
}

/** The products of each producer together; one without a producer stands alone. */
function grouped(products: readonly RecognisedProduct[]): RecognisedProduct[][] {
  const groups = new Map<string, RecognisedProduct[]>()
  for (const product of products) {
    const { id, producer, province_then } = product
    const key = producer ? `${producer}|${province_then}` : id
    groups.set(key, [...(groups.get(key) ?? []), product])
  }
  return [...groups.values()]
}

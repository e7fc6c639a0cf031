import { describe, expect, it } from "vitest"
import { gazetteer, readSheet, sheet } from "../../../fixtures/lists.js"
import {
  RECOGNISED_PRODUCTS,
  type RecognisedProduct,
} from "../../../fixtures/recognised-products.js"
import { PRODUCT_GROUPS } from "../../product-group.js"
import type { CertifiedStars } from "../../stars.js"
import type { SheetCell, SheetRow } from "../sheet.js"

type Layout = (products: readonly RecognisedProduct[], province: string) => SheetRow[]

const PROVINCES = [...new Set(RECOGNISED_PRODUCTS.map(({ province }) => province))]
const DECIDED = "Quyết định số 4261/QĐ-UBND ngày 05 tháng 7 năm 2023"
const STARS = ["sao", "*", "SAO", " sao (mới)"]

/** A provincial annex: sections by stars, the decision in the title only. */
const annex: Layout = (products, province) =>
  sheet(
    ["DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN"],
    [`(Kèm theo ${DECIDED}\ncủa UBND ${unitOf(province)} ${province})`],
    [],
    ["TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Điểm", "Xếp hạng"],
    ...bySection(products, ({ product, producer, stars, ...place }, number) => [
      number,
      product,
      producer,
      [place.commune, place.district, `${unitOf(province)} ${province}`].filter(Boolean).join(", "),
      { 3: "65,5", 4: "78,66", 5: "91" }[stars],
      `${stars} sao`,
    ]),
    [`Tổng cộng: ${products.length} sản phẩm`],
    [null, null, null, "TM. ỦY BAN NHÂN DÂN"]
  )

/** By producer. Its cells are merged, so the reader has filled them down, or blank below the first. */
const grouped =
  (merged: boolean): Layout =>
  (products, province) => {
    const producers = [...new Set(products.map(({ producer }) => producer))]
    const rows = producers.flatMap((producer, at) =>
      products
        .filter((one) => one.producer === producer)
        .map((one, index): SheetCell[] => [
          ...(merged || index === 0
            ? [at + 1, producer, one.commune || null, one.district || null]
            : [null, null, null, null]),
          index + 1,
          one.product,
          PRODUCT_GROUPS.find(({ code }) => code === one.group)?.name_vi ?? null,
          `${one.stars}${STARS[index % STARS.length]}`,
          "mới",
        ])
    )
    return sheet(
      [`UBND ${unitOf(province)} ${province}`.toUpperCase()],
      [`(Kèm theo ${DECIDED})`],
      ["STT", "Chủ thể", "Xã/phường", "Huyện", "STT SP"].concat([
        "Tên sản phẩm",
        "Nhóm sản phẩm",
        "Hạng sao",
        "Ghi chú",
      ]),
      ...rows
    )
  }

/** A running register: everything in its row. */
const register: Layout = (products, province) =>
  sheet(
    ["Mã sản phẩm", "Tên sản phẩm", "Nhà sản xuất", "Tỉnh", "Sao", "Số QĐ", "Ngày cấp"].concat([
      "Ngày hết hạn",
      "Trạng thái",
      "Cơ quan ban hành",
      "Link",
    ]),
    ...products.map((one, index) => [
      `M${index}`,
      one.product,
      one.producer,
      province,
      one.stars,
      "4261/QĐ-UBND",
      [45112, "05/07/2023", "2023-07-05", { day: "2023-07-05" }][index % 4] ?? null,
      "05/07/2026",
      "Còn hiệu lực",
      `Ủy ban nhân dân ${unitOf(province)} ${province}`,
      "https://example.vn",
    ])
  )

describe.each([
  ["A, an annex with sections", annex, false],
  ["B, grouped and merged", grouped(true), true],
  ["B, grouped and blank below the first", grouped(false), true],
  ["C, a register", register, false],
] as const)("layout %s", (_, layout, saysGroup) => {
  it.each(PROVINCES)("[B32] of %s is read back to the facts that were written", (province) => {
    const products = RECOGNISED_PRODUCTS.filter((one) => one.province === province)
    const { entries } = readSheet(layout(products, province))
    const facts = entries.map((entry) => ({
      product: entry.product,
      producer: entry.producer,
      kind: entry.producer_kind,
      province: entry.province_code,
      former: entry.former_province_code,
      stars: entry.stars,
      group: entry.group_code,
      decision: entry.decision,
      body: entry.body,
      dates: [entry.issued_on, entry.valid_until, entry.date_precision],
      several: entry.several,
      problems: entry.problems,
    }))
    const written = products.map((one) => ({
      product: one.product,
      producer: one.producer,
      kind: one.kind,
      province: one.today,
      former: one.former,
      stars: one.stars,
      group: saysGroup ? one.group : null,
      decision: "4261/QĐ-UBND",
      body: `UBND ${unitOf(province)} ${province}`,
      dates: ["2023-07-05", "2026-07-05", "day"],
      several: [],
      problems: [],
    }))
    const byName = (a: { product: string }, b: { product: string }) =>
      a.product < b.product ? -1 : 1
    expect(facts.sort(byName)).toEqual(written.sort(byName))
  })
})

function unitOf(province: string): string {
  return gazetteer.resolveProvince(province)?.today.name === "Hà Nội" ? "thành phố" : "tỉnh"
}

function bySection(
  products: readonly RecognisedProduct[],
  row: (product: RecognisedProduct, number: number) => SheetCell[]
): SheetCell[][] {
  const classes: readonly CertifiedStars[] = [5, 4, 3]
  return classes.flatMap((stars, at) => {
    const ofClass = products.filter((one) => one.stars === stars)
    const heading = [["I", "II", "III"][at] ?? "", `SẢN PHẨM ĐẠT ${stars} SAO`]
    return ofClass.length === 0
      ? []
      : [heading, ...ofClass.map((one, index) => row(one, index + 1))]
  })
}

import { describe, expect, it } from "vitest"
import { HEALTH_CLAIMS, healthClaimsIn } from "./health-claims.js"
import type { LabelWording, ListingOffer, ListingWording } from "./listing-form.js"
import { missingForReview, type ReviewProblem } from "./missing-for-review.js"
import { claimsAStar, namesAStar } from "./typed-stars.js"

const FOOD_LABEL: LabelWording = {
  net_quantity: "100 g",
  ingredients: "Búp chè",
  shelf_life: "24 tháng",
  storage: "Nơi khô ráo",
}

const tea = (wish: Partial<ListingWording> = {}): ListingWording => ({
  title: "Chè Shan tuyết",
  description: null,
  group_code: "I",
  subgroup_code: "I.5.a",
  certified_product_id: "cprod_tea",
  commune_code: null,
  label: FOOD_LABEL,
  story: null,
  picture_ids: ["lpic_1"],
  ...wish,
})
const packed = (title: string): ListingOffer => ({
  variants: [{ title, price: 120_000, stock: 10, weight_grams: 150 }],
  season: null,
  orders_off_season: true,
  preparation_days: 1,
})
const problems = (wording: ListingWording, size = "Gói 100 g"): ReviewProblem[] =>
  missingForReview(wording, packed(size), ["lpic_1"])
const fields = (wording: ListingWording) =>
  problems(wording).map(({ field, problem }) => `${field} ${problem}`)

describe("what a listing lacks before it is read", () => {
  it("[V3] is nothing when all is there", () => {
    expect(problems(tea())).toEqual([])
  })

  it.each<[Partial<ListingWording>, string]>([
    [{ title: " " }, "title missing"],
    [{ certified_product_id: null }, "certified_product_id missing"],
    [{ picture_ids: [] }, "picture_ids missing"],
    [{ picture_ids: ["lpic_of_someone_else"] }, "picture_ids missing"],
    [{ group_code: "", subgroup_code: null, label: {} }, "group_code missing"],
    [{ group_code: "VII", subgroup_code: null }, "group_code unknown"],
    [{ subgroup_code: "IV.1", label: {} }, "subgroup_code unknown"],
    [{ group_code: "II", subgroup_code: null }, "subgroup_code missing"],
    [{ group_code: "III", subgroup_code: null }, "subgroup_code missing"],
  ])("[V3] is the field that every listing needs: %j", (wish, lacking) => {
    expect(fields(tea(wish))).toEqual([lacking])
  })

  it.each<[string, string | null, string[]]>([
    ["I", null, ["net_quantity", "ingredients", "shelf_life", "storage"]],
    ["I", "I.3.c", ["net_quantity", "ingredients", "shelf_life", "storage"]],
    ["I", "I.1.a", ["net_quantity", "storage"]],
    ["II", "II.2.b", ["net_quantity", "ingredients", "shelf_life", "storage"]],
    ["II", "II.1", ["net_quantity", "alcohol_percent", "warning"]],
    ["III", "III.1", ["net_quantity", "ingredients", "shelf_life", "storage", "usage", "warning"]],
    ["III", "III.2", ["net_quantity", "ingredients", "shelf_life", "usage"]],
    ["III", "III.3", ["net_quantity", "ingredients", "shelf_life", "storage"]],
    ["IV", "IV.1", []],
    ["IV", null, []],
    ["V", "V.1", []],
    ["VI", "VI.1", []],
  ])("[V4] asks goods of group %s, sub-group %s for their label", (group, subgroup, label) => {
    expect(fields(tea({ group_code: group, subgroup_code: subgroup, label: {} }))).toEqual(
      label.map((field) => `label.${field} missing`)
    )
  })

  it.each([
    ["Không bán cho người dưới 18 tuổi", []],
    ["Uống có trách nhiệm", ["label.warning age_warning"]],
    ["Chai 180 ml", ["label.warning age_warning"]],
    [undefined, ["label.warning missing", "label.warning age_warning"]],
  ])("[V5] asks spirits for the age warning: %s", (warning, lacking) => {
    const label = { net_quantity: "500 ml", alcohol_percent: 29.5, warning }
    expect(fields(tea({ group_code: "II", subgroup_code: "II.1", label }))).toEqual(lacking)
  })

  it("[V5] asks whatever else has alcohol, too", () => {
    const label = { ...FOOD_LABEL, alcohol_percent: 5 }
    expect(fields(tea({ label }))).toEqual(["label.warning age_warning"])
  })

  it("[V6] asks a supplement to say that it is no medicine", () => {
    const supplement = (warning: string) =>
      fields(
        tea({
          group_code: "III",
          subgroup_code: "III.1",
          label: { ...FOOD_LABEL, usage: "Ngày 2 viên", warning },
        })
      )
    expect(supplement("Để xa tầm tay trẻ em")).toEqual(["label.warning supplement_warning"])
    expect(
      supplement("Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.")
    ).toEqual([])
  })

  it.each(HEALTH_CLAIMS)("[V7] refuses to say «%s» of goods", (claim) => {
    expect(healthClaimsIn(`Bà con ai cũng khen, ${claim.toUpperCase()} rất tốt!`)).toContain(claim)
  })

  it.each([
    ["tra nay chua benh da day", ["chữa bệnh"]],
    ["Cây chưa bệnh bao giờ", []],
    ["Chữa lành tâm hồn ở bản Nậm Đăm", []],
    ["Không có tác dụng thay thế thuốc chữa bệnh.", []],
    ["Không có tác dụng thay thế thuốc chữa bệnh. Đặc trị ho.", ["đặc trị"]],
    ["Phòng bệnh cho cây bằng thảo mộc", []],
    ["", []],
  ])("[V7] reads words with their accents, or typed without any: %s", (text, claims) => {
    expect(healthClaimsIn(text)).toEqual(claims)
  })

  it("[V7] finds claims in every text but the warning", () => {
    const said = "Điều trị mất ngủ"
    expect(
      fields(
        tea({
          title: said,
          description: said,
          story: said,
          label: { ...FOOD_LABEL, ingredients: said, storage: said, usage: said, warning: said },
        })
      )
    ).toEqual(
      ["title", "description", "story", "label.usage", "label.ingredients", "label.storage"].map(
        (field) => `${field} health_claim`
      )
    )
  })

  it.each([
    ["Gói 5 sao", true],
    ["Hộp 4sao", true],
    ["Chè OCOP", true],
    ["Chè hạng bốn sao", true],
    ["Hộp ★★★★", true],
    ["Loại 5*", true],
    ["Five 5 stars", true],
    ["Gạo Ba Sao", false],
    ["Gói 500 g", false],
    ["Sao la 5 con", false],
    ["Hộp 12 gói", false],
  ])("[V8] a name speaks of stars: %s", (name, typed) => {
    expect(namesAStar(name)).toBe(typed)
    expect(problems(tea(), name)).toEqual(
      typed ? [{ field: "variants", problem: "typed_star", words: name }] : []
    )
    expect(fields(tea({ title: name }))).toEqual(typed ? ["title typed_star"] : [])
  })

  it.each([
    ["Được công nhận OCOP 4 sao năm 2022", true],
    ["Sản phẩm 5 sao OCOP quốc gia", true],
    ["Đạt bốn sao từ 2022", true],
    ["Chè ★★★★", true],
    ["Bán cho khách sạn 5 sao ở Hà Nội", false],
    ["Tham gia chương trình OCOP từ 2019", false],
  ])("[V8] a text gives itself stars: %s", (text, claimed) => {
    expect(claimsAStar(text)).toBe(claimed)
    expect(fields(tea({ story: text }))).toEqual(claimed ? ["story typed_star"] : [])
  })
})

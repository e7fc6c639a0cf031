import { describe, expect, it } from "vitest"
import { wordingDifference } from "./listing-edit.js"
import type { ListingWording } from "./listing-form.js"

const tea = (wish: Partial<ListingWording> = {}): ListingWording => ({
  title: "Chè Shan tuyết",
  description: null,
  group_code: "I",
  subgroup_code: "I.5.a",
  certified_product_id: "cprod_tea",
  commune_code: null,
  label: { net_quantity: "100 g" },
  story: null,
  picture_ids: ["lpic_1", "lpic_2"],
  ...wish,
})

describe("an edit of a listing", () => {
  it.each<[Partial<ListingWording>, string]>([
    [{ title: "Chè cổ thụ" }, "title"],
    [{ description: "Một tôm hai lá" }, "description"],
    [{ group_code: "II" }, "group_code"],
    [{ subgroup_code: "I.5.b" }, "subgroup_code"],
    [{ certified_product_id: "cprod_other" }, "certified_product_id"],
    [{ commune_code: "00715" }, "commune_code"],
    [{ label: { net_quantity: "200 g" } }, "label.net_quantity"],
    [{ story: "Chuyện" }, "story"],
    [{ picture_ids: ["lpic_2", "lpic_1"] }, "picture_ids"],
  ])("[V1] has certified wording wait: %j", (wish, field) => {
    expect(wordingDifference(tea(), tea(wish)).map((change) => change.field)).toEqual([field])
  })

  it("[V2] has nothing to show where it says the same in another way", () => {
    const same = tea({ description: "", label: { net_quantity: "100 g", warning: "" } })
    expect(wordingDifference(tea(), same)).toEqual([])
  })

  it("[V2] shows each changed field with what it said and says, a label's one by one", () => {
    const pending = tea({ label: { alcohol_percent: 0, storage: "Nơi mát" }, story: "Chuyện" })
    expect(wordingDifference(tea(), pending)).toEqual([
      { field: "label.net_quantity", before: "100 g", after: null },
      { field: "label.storage", before: null, after: "Nơi mát" },
      { field: "label.alcohol_percent", before: null, after: 0 },
      { field: "story", before: null, after: "Chuyện" },
    ])
  })

  it("[V2] shows all that a first wording says", () => {
    expect(wordingDifference(null, tea()).map(({ field }) => field)).toEqual([
      "title",
      "group_code",
      "subgroup_code",
      "certified_product_id",
      "label.net_quantity",
      "picture_ids",
    ])
  })
})

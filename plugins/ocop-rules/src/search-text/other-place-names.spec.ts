import { describe, expect, it } from "vitest"
import { otherPlaceNames } from "./other-place-names.js"

describe("other names of a place", () => {
  it("[Q18] the old province, district and commune, with their words and without", () => {
    expect(
      otherPlaceNames({
        province: { name: "Tuyên Quang", full_name: "Tỉnh Tuyên Quang" },
        former_province: "Hà Giang",
        certified_as: "xã Lũng Phìn, huyện  Đồng Văn, tỉnh Hà Giang",
      })
    ).toEqual([
      "tuyenquang",
      "Tỉnh Tuyên Quang",
      "hagiang",
      "Tỉnh Hà Giang cũ",
      "xã Lũng Phìn",
      "Lũng Phìn",
      "huyện Đồng Văn",
      "Đồng Văn",
      "tỉnh Hà Giang",
    ])
  })

  it.each([
    ["Hồ Chí Minh", "Thành phố Hồ Chí Minh", ["Sài Gòn", "TP HCM", "hcm", "tphcm", "saigon"]],
    ["Đắk Lắk", "Tỉnh Đắk Lắk", ["daklak", "dac lac"]],
  ])("[Q18] %s is also called otherwise", (name, full_name, others) => {
    const province = { name, full_name }
    expect(otherPlaceNames({ province, former_province: null, certified_as: "" })).toEqual(
      expect.arrayContaining([full_name, ...others])
    )
  })

  it("[Q18] the former province has other names too", () => {
    const province = { name: "Hồ Chí Minh", full_name: "Thành phố Hồ Chí Minh" }
    const names = otherPlaceNames({
      province,
      former_province: "Bà Rịa – Vũng Tàu",
      certified_as: "",
    })
    expect(names).toEqual(expect.arrayContaining(["brvt", "bariavungtau"]))
    expect(names).not.toContain("Bà Rịa – Vũng Tàu")
  })
})

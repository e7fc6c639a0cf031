import { describe, expect, it } from "vitest"
import { deliveryValues, medusaAddress } from "./medusa-address"

const COMMUNES = [{ code: "00769", name: "Mèo Vạc", type: "xã" }]
const ADDRESS = {
  first_name: "Hoa",
  last_name: "Nguyễn Thị",
  phone: "+84912345678",
  address_1: "Thôn Bản Lìm",
  city: "Xã Mèo Vạc",
  province: "08",
}

describe("Vietnam's two levels in Medusa's address", () => {
  it("keeps the province's code, the commune's name, and the commune's code beside them", () => {
    const [commune] = COMMUNES
    expect(
      medusaAddress({
        name: "Nguyễn Thị Hoa",
        phone: "+84912345678",
        street: "Thôn Bản Lìm",
        province_code: "08",
        commune: commune!,
      })
    ).toEqual({
      ...ADDRESS,
      country_code: "vn",
      metadata: { commune_code: "00769" },
    })
  })

  it("comes back as the form's fields", () => {
    expect(deliveryValues(ADDRESS, COMMUNES)).toEqual({
      name: "Nguyễn Thị Hoa",
      phone: "0912 345 678",
      province_code: "08",
      commune_code: "00769",
      street: "Thôn Bản Lìm",
    })
  })

  it("knows a commune without its type, as others may write it", () => {
    expect(deliveryValues({ ...ADDRESS, city: "Mèo Vạc" }, COMMUNES).commune_code).toBe("00769")
  })

  it("leaves the commune open when it is not one of today's", () => {
    expect(deliveryValues({ ...ADDRESS, city: "Xã Cũ" }, COMMUNES).commune_code).toBe("")
  })
})

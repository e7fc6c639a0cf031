import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import {
  aKeptRegistration,
  joiningRoutes,
  type KeptRegistration,
} from "../fake-backend/portal/joining-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const PERSON = {
  name: "Giàng A Chu",
  phone: "0912 345 678",
  email: "chu@example.com",
  password: "núi cao mây trắng",
}
const STEPS = {
  "co-so": {
    kind: "cooperative",
    legal_name: "Hợp tác xã Chè Suối Giàng",
    representative: "Giàng A Chu",
  },
  "ma-so": { tax_code: "5200 123 456" },
  "dia-chi": { province_code: "08", commune_code: "00769", street: "Thôn Bản Lìm" },
  "dien-thoai": { phone: "0912 345 678" },
  "ngan-hang": {
    bank_bin: "970405",
    bank_account: "8300 2050 12345",
    bank_holder: "Giàng A Chu",
  },
  "dong-y": { accepts_terms: "on", consents_to_data: "on" },
}
const HO_SO = "/nha-san-xuat/ho-so"

const kept: KeptRegistration = aKeptRegistration()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...joiningRoutes(kept), ...buyingRoutes(createMarket()), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  Object.assign(kept, aKeptRegistration())
  shopper = aShopper(shop)
})

const register = () => shopper.send("/nha-san-xuat/dang-ky", PERSON)
const save = (step: keyof typeof STEPS, fields: Record<string, string> = STEPS[step]) =>
  shopper.send(`${HO_SO}/${step}`, { intent: "next", ...fields })
const paper = (kind: string) => shopper.send(`${HO_SO}/giay/${kind}`, { file: "x" })

describe("registering", () => {
  it("leads a person to the registration, signed in", async () => {
    const page = await register()
    expect([page.status, page.path]).toEqual([200, HO_SO])
    expect(page.text).toContain("Hồ sơ cơ sở")
    expect(page.text).toContain("Còn 6 mục chưa đủ")
    expect(page.html).not.toContain("producer-token")
  })

  it("says what is wrong and never sends the password back", async () => {
    const page = await shopper.send("/nha-san-xuat/dang-ky", {
      ...PERSON,
      phone: "1900 1234",
      email: "chu",
      password: "1a2b3c",
    })
    expect(page.status).toBe(400)
    for (const words of ["Số điện thoại chưa đúng", "Mật khẩu cần ít nhất 8 ký tự"]) {
      expect(page.text).toContain(words)
    }
    expect(page.html).toContain('value="Giàng A Chu"')
    expect(page.html).not.toContain("1a2b3c")
  })

  it("passes on why a password is none to take", async () => {
    const page = await shopper.send("/nha-san-xuat/dang-ky", { ...PERSON, password: "matkhau123" })
    expect(page.text).toContain("Mật khẩu này nhiều người dùng")
  })

  it("is asked of strangers before anything else", async () => {
    const page = await shopper.open(HO_SO)
    expect(page.path).toMatch(/^\/nha-san-xuat\/dang-nhap\?/)
  })
})

describe("the steps", () => {
  it("follow each other, each saved by itself, and one may stop in between", async () => {
    await register()
    expect((await save("co-so")).path).toBe(`${HO_SO}/ma-so`)
    expect(kept.fields.legal_name).toBe("Hợp tác xã Chè Suối Giàng")
    const stopped = await save("ma-so", { ...STEPS["ma-so"], intent: "later" })
    expect(stopped.path).toBe(HO_SO)
    expect(stopped.text).toContain("Còn thiếu: Xã, phường, Số nhà, thôn, bản")
    const again = await shopper.open(`${HO_SO}/ma-so`)
    expect(again.html).toContain('value="5200123456"')
    expect(again.text).toContain("Bước 2 trên 7")
  })

  it("ask each kind of producer for its own number", async () => {
    await register()
    expect((await shopper.open(`${HO_SO}/ma-so`)).text).toContain("Hãy chọn loại hình")
    await save("co-so", { ...STEPS["co-so"], kind: "household-business" })
    const page = await shopper.open(`${HO_SO}/ma-so`)
    expect(page.text).toContain("Số căn cước")
    expect(page.text).not.toContain("Mã số thuế")
    await save("ma-so", { personal_id: "002 188 001 234", birth_date: "3/2/1988" })
    expect(kept.fields).toMatchObject({ personal_id: "002188001234", birth_date: "1988-02-03" })
  })

  it.each([
    ["ma-so", { tax_code: "123" }, "tax_code", "Mã số thuế có 10 số"],
    ["ngan-hang", { bank_account: "12" }, "bank_account", "Số tài khoản có từ 6 đến 19 số"],
    ["dien-thoai", { phone: "123" }, "phone", "Số điện thoại chưa đúng"],
  ] as const)(
    "of %s name what is wrong beside its field, and keep what was typed",
    async (step, fields, name, words) => {
      await register()
      await save("co-so")
      const page = await save(step, fields)
      expect(page.status).toBe(400)
      expect(page.text).toContain(words)
      const field = page.html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0]
      expect(field).toContain('aria-invalid="true"')
      expect(field).toContain(`value="${Object.values(fields)[0]}"`)
    }
  )

  it("turn the backend's no about a day of birth into words beside it", async () => {
    await register()
    await save("co-so", { ...STEPS["co-so"], kind: "household-business" })
    const page = await save("ma-so", { personal_id: "002188001234", birth_date: "01/01/2020" })
    expect(page.text).toContain("Người đăng ký phải đủ 18 tuổi")
  })

  it("choose a commune without scripts: the province first, then its communes", async () => {
    await register()
    const page = await save("dia-chi", { province_code: "08", intent: "communes" })
    expect(page.path).toBe(`${HO_SO}/dia-chi?tinh=08`)
    expect(page.html).toContain('value="00769"')
    await save("dia-chi")
    expect(kept.fields).toMatchObject({ commune_code: "00769", address_line: "Thôn Bản Lìm" })
  })

  it("know no other address", async () => {
    await register()
    expect((await shopper.open(`${HO_SO}/mat-khau`)).status).toBe(404)
  })
})

describe("papers", () => {
  it("are sent and taken back from their page, which says when one was not taken", async () => {
    await register()
    await save("co-so")
    const page = await paper("business-registration")
    expect(page.path).toBe(`${HO_SO}/giay-to`)
    expect(page.html).toContain("/giay/business-registration/pdoc_1")
    const refused = await paper("food-safety")
    expect(refused.text).toContain("Tệp này không phải ảnh hay PDF")
    await shopper.send(`${HO_SO}/giay/business-registration/pdoc_1`, {})
    expect(kept.documents).toEqual([])
  })
})

describe("handing in", () => {
  const fill = async () => {
    await register()
    for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[]) await save(step)
    await paper("business-registration")
  }

  it("waits for an answer within three working days, and shows what was handed in", async () => {
    await fill()
    const whole = await shopper.open(HO_SO)
    expect(whole.text).toContain("Gửi hồ sơ để duyệt")
    const page = await shopper.send(HO_SO, {})
    expect(page.text).toContain("Hồ sơ đã gửi ngày 22/11/2026")
    expect(page.text).toContain("Chúng tôi trả lời trong 3 ngày làm việc")
    expect(page.text).toContain("GIANG A CHU")
    expect((await shopper.open(`${HO_SO}/ngan-hang`)).path).toBe(HO_SO)
  })

  it("is not offered while something is missing, and says so when it is tried", async () => {
    await register()
    expect((await shopper.open(HO_SO)).text).not.toContain("Gửi hồ sơ để duyệt")
    expect((await shopper.send(HO_SO, {})).text).toContain("Hồ sơ chưa đủ")
  })

  it("shows what is to be corrected, on top and at its step", async () => {
    await fill()
    kept.standing.correction = { step: "documents", note: "Ảnh bị mờ, xin chụp lại." }
    const page = await shopper.open(HO_SO)
    expect(page.text).toContain("đề nghị sửa mục «Ảnh giấy tờ»")
    expect(page.html).toContain(`href="${HO_SO}/giay-to"`)
    expect((await shopper.open(`${HO_SO}/giay-to`)).text).toContain("Ảnh bị mờ, xin chụp lại.")
    expect((await shopper.open(`${HO_SO}/ngan-hang`)).text).not.toContain("Ảnh bị mờ")
  })
})

describe("claiming a record", () => {
  const CLAIM = `${HO_SO}/nhan-co-so`

  it("finds it, asks for proof and a reason, waits, and can be withdrawn", async () => {
    await register()
    expect((await shopper.open(`${CLAIM}?q=khong+co`)).text).toContain("Không tìm thấy cơ sở nào")
    const found = await shopper.open(`${CLAIM}?q=tam+hoa`)
    expect(found.text).toContain("HTX Mận Tam Hoa")
    const claim = { record_id: "prdcr_record", reason: "Tôi là giám đốc từ 2019" }
    const path = `${CLAIM}?q=tam+hoa`
    expect((await shopper.send(path, { ...claim, reason: "tôi" })).text).toContain("ít nhất 10 chữ")
    expect((await shopper.send(path, claim)).text).toContain("Hãy gửi ảnh giấy chứng minh trước")
    expect((await paper("claim-proof")).path).toBe(CLAIM)
    const page = await shopper.send(path, claim)
    expect(page.path).toBe(HO_SO)
    expect(page.text).toContain("Đang chờ ban quản lý chợ xác nhận cơ sở «HTX Mận Tam Hoa»")
    await shopper.send(CLAIM, { intent: "withdraw" })
    expect(kept.standing.claim).toBeNull()
  })
})

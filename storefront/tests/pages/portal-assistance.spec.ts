import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import {
  anAssistance,
  assistanceRoutes,
  type FakeAssistance,
} from "../fake-backend/portal/assistance-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/nha-san-xuat/can-bo-ho-tro"
const DOOR = "/nha-san-xuat/ho-tro"

let kept: FakeAssistance
let shop: Shop
let mai: Shopper
beforeAll(async () => {
  shop = await startShop([...assistanceRoutes(() => kept), ...SIGNED_IN_PRODUCER])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  kept = anAssistance()
  mai = aShopper(shop)
})
const signIn = () =>
  mai.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "một câu" })

describe("an owner", () => {
  beforeEach(signIn)

  it("reads who was here, why, and how much they did", async () => {
    const { text } = await mai.open(PAGE)
    expect(text).toContain("Bạn chưa cho phép cán bộ nào làm giúp.")
    expect(text).toMatch(/Lò Thị Sáng.*20\/11\/2026 09:00.*4 việc.*Giúp đăng sản phẩm/)
    expect((await mai.open("/nha-san-xuat/them")).html).toContain(`href="${PAGE}"`)
  })

  it("agrees until a day, and ends it at once, without scripts", async () => {
    const agreed = await mai.send(PAGE, { until: "2026-11-30" })
    expect(agreed.text).toContain("Đã ghi nhận")
    expect(agreed.text).toContain("Thôi cho phép ngay")
    const ended = await mai.send(PAGE, { intent: "withdraw" })
    expect(ended.text).toContain("Cán bộ không vào được nữa")
    expect(kept.done).toEqual([["agree", "2026-11-30"], ["withdraw"]])
  })

  it.each(["", "2027-03-01"])("is told what is wrong with the day %j", async (until) => {
    const page = await mai.send(PAGE, { until })
    expect(page.status).toBe(400)
    expect(page.text).toContain("không quá 90 ngày tới")
  })
})

describe("an officer", () => {
  it("comes in by the button of the door, is named on every page, and leaves", async () => {
    kept.officer = true
    const door = await mai.open(`${DOOR}?ma=mot-ma-dung-mot-lan`)
    expect(door.text).toContain("Nhà sản xuất thấy tên bạn")
    await mai.send(DOOR, { ma: "mot-ma-dung-mot-lan" })
    const page = await mai.open("/nha-san-xuat/them")
    expect(page.text).toContain(
      "Cán bộ Lò Thị Sáng đang làm thay HTX Chè Shan tuyết Lũng Phìn. Mọi việc được ghi lại."
    )
    expect(page.html).not.toContain('href="/nha-san-xuat/tai-khoan"')
    await mai.send(PAGE, { intent: "end" })
    expect(kept.done).toEqual([["end"]])
    expect((await mai.open(PAGE)).text).not.toContain("Lò Thị Sáng")
  })

  it("is told when the code no longer opens it", async () => {
    const page = await mai.send(DOOR, { ma: "mot-ma-da-dung" })
    expect([page.status, page.text]).toEqual([400, expect.stringContaining("đã dùng rồi")])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aTeam, teamRoutes, type FakeTeam } from "../fake-backend/portal/team-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const TEAM = "/nha-san-xuat/nhan-su"
const LOG = "/nha-san-xuat/nhan-su/nhat-ky"
const LINK = `/nha-san-xuat/loi-moi?token=${aTeam().link}`

let team: FakeTeam
let shop: Shop
let mai: Shopper
beforeAll(async () => {
  shop = await startShop([...teamRoutes(() => team), ...SIGNED_IN_PRODUCER])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  team = aTeam()
  mai = aShopper(shop)
  await mai.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "một câu" })
})

describe("the team page", () => {
  it("shows who is in the shop, and what each may do", async () => {
    team.members[1]!.status = "suspended"
    const page = await mai.open(TEAM)
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/Giàng Thị Mai \( ?anh\/chị ?\)/)
    expect(page.text).toContain("Sùng A Páo")
    expect(page.text).toContain("Đang tạm dừng")
    expect(page.text).toContain("Cho vào lại")
  })

  it("invites, and says that the mail is on its way", async () => {
    const page = await mai.send(TEAM, {
      intent: "invite",
      email: " cuc@example.com ",
      role: "staff",
    })
    expect(team.done).toEqual([["invite", { email: "cuc@example.com", role: "staff" }]])
    expect(page.text).toContain("Đã gửi lời mời")
    expect(page.text).toContain("Liên kết mở được đến 29/11/2026 09:00")
  })

  it.each([
    ["no address", { email: "cuc" }, "Hãy ghi đúng email"],
    ["somebody of the shop", { email: "pao@example.com" }, "Người này đã ở trong gian hàng"],
  ])("names what is wrong: %s", async (_, form, words) => {
    const page = await mai.send(TEAM, { intent: "invite", role: "staff", ...form })
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
    expect(page.html).toContain(`value="${form.email}"`)
  })

  it("says when the invitation stands and its mail was not sent", async () => {
    team.mailed = false
    const page = await mai.send(TEAM, { intent: "invite", email: "cuc@example.com", role: "staff" })
    expect(page.text).toContain("thư chưa gửi được")
    expect(page.text).toContain("Gửi lại")
  })

  it.each([
    ["suspend", ["suspend", "member_2"], "Đang tạm dừng"],
    ["remove", ["remove", "member_2"], "không vào được nữa"],
    ["owner", ["role", { role: "owner" }], "Đã lưu thay đổi"],
  ])("changes a member: %s", async (intent, done, words) => {
    const page = await mai.send(TEAM, { intent, id: "member_2" })
    expect(team.done).toEqual([done])
    expect(page.text).toContain(words)
  })

  it("says why the last owner stays", async () => {
    const page = await mai.send(TEAM, { intent: "remove", id: "member_1" })
    expect(page.text).toContain("phải còn ít nhất một chủ")
  })

  it("withdraws an invitation", async () => {
    await mai.send(TEAM, { intent: "invite", email: "cuc@example.com", role: "staff" })
    const page = await mai.send(TEAM, { intent: "withdraw", id: "prinv_1" })
    expect(page.text).toContain("Đã hủy lời mời")
    expect(page.text).not.toContain("cuc@example.com")
  })

  it("sends whoever is not signed in to sign in", async () => {
    const page = await shop.get(TEAM)
    expect(page.status).toBe(303)
    expect(page.headers.get("location")).toContain("/nha-san-xuat/dang-nhap?tiep=")
  })
})

describe("the log", () => {
  const AT = "2026-11-21T02:05:00.000Z"
  const an = { at: AT, member_name: null, subject: null, reason: null }

  it("says who did what, in words, and what it has no words for in general", async () => {
    team.activities = [
      {
        ...an,
        id: "1",
        actor: "operator",
        action: "listing.changes_asked",
        subject: "Trà Shan",
        reason: "Thiếu ảnh",
      },
      { ...an, id: "2", actor: "producer", member_name: "Sùng A Páo", action: "listing.repainted" },
    ]
    const page = await mai.open(LOG)
    expect(page.text).toMatch(
      /21\/11\/2026 09:05 +Ban quản lý chợ +yêu cầu sửa sản phẩm *: Trà Shan/
    )
    expect(page.text).toContain("Lý do: Thiếu ảnh")
    expect(page.text).toMatch(/Sùng A Páo +thay đổi sản phẩm/)
  })

  it("says when there is nothing, and leads from page to page", async () => {
    expect((await mai.open(LOG)).text).toContain("Chưa có việc nào được ghi lại")
    team.activities = Array.from({ length: 31 }, (_, number) => ({
      ...an,
      id: String(number),
      actor: "system" as const,
      action: "shop_order.timed_out",
    }))
    const first = await mai.open(LOG)
    expect(first.html).toContain("trang=2")
    const second = await mai.open(`${LOG}?trang=2`)
    expect(second.html).not.toContain("trang=3")
    expect(second.text).toContain("Mới hơn")
  })

  it("is an owner's", async () => {
    team.staff = true
    expect((await mai.open(LOG)).text).toContain("Chỉ chủ gian hàng")
  })
})

describe("the link of an invitation", () => {
  it("asks for a name and a password, and leads into the shop", async () => {
    const cuc = aShopper(shop)
    const page = await cuc.open(LINK)
    expect(page.text).toContain("HTX Chè Shan tuyết Lũng Phìn mời anh/chị giúp việc bán hàng")
    expect(page.text).toContain("Đặt mật khẩu")
    expect(page.headers.get("referrer-policy")).toBe("no-referrer")
    const inside = await cuc.send(LINK, { name: "Cúc", password: "một câu dễ nhớ" })
    expect(inside.path).toBe("/nha-san-xuat")
    expect(team.done).toEqual([
      ["register", { email: "cuc@example.com", password: "một câu dễ nhớ" }],
      ["accept", { token: team.link, name: "Cúc" }],
    ])
  })

  it("asks for the password that the address has already", async () => {
    team.hasLogIn = true
    const cuc = aShopper(shop)
    expect((await cuc.open(LINK)).text).toContain("Email này đã có mật khẩu trên chợ")
    await cuc.send(LINK, { name: "Cúc", password: "một câu dễ nhớ" })
    expect(team.done).toEqual([["accept", { token: team.link, name: "Cúc" }]])
  })

  it.each([
    [{ name: "C", password: "một câu dễ nhớ" }, "Hãy ghi họ và tên"],
    [{ name: "Cúc", password: "qwertyui" }, "Mật khẩu này dễ đoán"],
  ])("names what is wrong, and never sends the password back", async (form, words) => {
    const page = await aShopper(shop).send(LINK, form)
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
    expect(page.html).not.toContain(form.password)
  })

  it.each([
    ["ocop.invitation_used", "đã được nhận"],
    ["ocop.invitation_expired", "đã hết hạn"],
  ])("says why it does not open: %s", async (code, words) => {
    team.closed = code
    expect((await aShopper(shop).open(LINK)).text).toContain(words)
  })

  it("that was cut short or never was says what to do", async () => {
    for (const link of ["/nha-san-xuat/loi-moi?token=x", "/nha-san-xuat/loi-moi"]) {
      const page = await aShopper(shop).open(link)
      expect(page.status).toBe(200)
      expect(page.text).toContain("Liên kết này không mở được")
    }
  })
})

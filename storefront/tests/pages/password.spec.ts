import { createHmac } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { doorRoutes, fakeDoor, linkToken } from "../fake-backend/door-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const VISITOR_SECRET = "between the shop and the backend alone"
const EMAIL = "hoa@example.com"
const OLD = "một câu dễ nhớ"
const NEW = "chè shan cổ thụ"

const DOORS = [
  {
    who: "a shopper",
    signIn: "/dang-nhap",
    forgotten: "/quen-mat-khau",
    newPassword: "/dat-lai-mat-khau",
    account: "/tai-khoan",
    home: "/tai-khoan",
    cookie: "tai-khoan",
  },
  {
    who: "a producer",
    signIn: "/nha-san-xuat/dang-nhap",
    forgotten: "/nha-san-xuat/quen-mat-khau",
    newPassword: "/nha-san-xuat/dat-lai-mat-khau",
    account: "/nha-san-xuat/tai-khoan",
    home: "/nha-san-xuat",
    cookie: "nha-san-xuat",
  },
]

const door = fakeDoor()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...doorRoutes(door), ...SHOP_ROUTES], {
    VISITOR_SECRET,
    SITE_URL: "https://cho.example",
  })
})
afterAll(() => shop.stop())
beforeEach(() => {
  Object.assign(door, { ...fakeDoor(), passwords: new Map([[EMAIL, OLD]]) })
  shopper = aShopper(shop)
})
/** Sends a form and goes nowhere. */
const post = (path: string, form: Record<string, string>, cookie = "") =>
  shop.get(path, { method: "POST", body: new URLSearchParams(form), headers: { cookie } })

describe.each(DOORS)("$who who has forgotten the password", (pages) => {
  it("is led from the sign-in page to the form", async () => {
    const page = await shopper.open(pages.signIn)
    expect(page.html).toContain(`href="${pages.forgotten}"`)
    expect((await shopper.open(pages.forgotten)).text).toContain("Ghi email dùng để đăng nhập")
  })

  it("is told the same whether there is such an account or not", async () => {
    const known = await shopper.send(pages.forgotten, { email: " Hoa@Example.com" })
    const unknown = await shopper.send(pages.forgotten, { email: "ai@example.com" })
    expect(known.text).toContain("Nếu hoa@example.com có tài khoản")
    expect(unknown.text.replace("ai@example.com", EMAIL)).toBe(known.text)
    expect(door.links).toEqual([EMAIL, "ai@example.com"])
  })

  it("hears what is wrong with the address, and when to wait", async () => {
    const wrong = await shopper.send(pages.forgotten, { email: "hoa" })
    expect([wrong.status, door.links]).toEqual([400, []])
    expect(wrong.text).toContain("Hãy ghi đúng email")
    door.refuseNext = { code: "ocop.too_many_tries", status: 429 }
    const often = await shopper.send(pages.forgotten, { email: EMAIL })
    expect(often.status).toBe(429)
    expect(often.text).toContain("Hãy mở thư mới nhất")
  })

  it("chooses a new one by the link, and is in", async () => {
    door.links.push(EMAIL)
    const address = `${pages.newPassword}?token=${linkToken(EMAIL)}`
    const form = await shop.get(address)
    expect(form.text).toContain("Chọn mật khẩu mới")
    expect(form.headers.get("cache-control")).toBe("private, no-store")
    expect(form.headers.get("referrer-policy")).toBe("no-referrer")

    const { status, headers } = await post(address, { token: linkToken(EMAIL), password: NEW })
    expect([status, headers.get("location")]).toEqual([303, pages.home])
    expect(headers.get("set-cookie")).toMatch(
      new RegExp(`^${pages.cookie}=.+HttpOnly; Secure; SameSite=Lax`)
    )
    expect(door.passwords.get(EMAIL)).toBe(NEW)
  })

  it("hears of a weak one beside the field, and may try again", async () => {
    door.links.push(EMAIL)
    door.refuseNext = { code: "ocop.password_weak", status: 400 }
    const address = `${pages.newPassword}?token=${linkToken(EMAIL)}`
    const page = await post(address, { token: linkToken(EMAIL), password: "matkhau123" })
    expect(page.status).toBe(400)
    expect(page.text).toContain("Nhiều người dùng mật khẩu này")
    expect(page.html).not.toContain("matkhau123")
    expect(page.html).toContain(`value="${linkToken(EMAIL)}"`)
  })

  it("is led to a new link by one that was used, and by none", async () => {
    const address = `${pages.newPassword}?token=${linkToken(EMAIL)}`
    for (const page of [
      await post(address, { token: linkToken(EMAIL), password: NEW }),
      await shop.get(pages.newPassword),
    ]) {
      expect(page.text).toContain("Đường dẫn này không còn dùng được")
      expect(page.html).toContain(`href="${pages.forgotten}"`)
    }
  })
})

describe.each(DOORS)("$who who is signed in", (pages) => {
  const cookie = () => [...shopper.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  beforeEach(async () => {
    const { headers } = await post(pages.signIn, { email: EMAIL, password: OLD })
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(headers.get("set-cookie") ?? "") ?? []
    shopper.cookies.set(name, value)
  })

  it("changes the password, which needs the old one, and stays in", async () => {
    const change = { intent: "password", old_password: "sai rồi", new_password: NEW }
    const wrong = await shopper.send(pages.account, change)
    expect([wrong.status, door.passwords.get(EMAIL)]).toEqual([400, OLD])
    expect(wrong.text).toContain("Mật khẩu hiện tại không đúng")
    expect(wrong.html).not.toContain(NEW)

    const page = await shopper.send(pages.account, { ...change, old_password: OLD })
    expect(page.text).toContain("Đã đổi mật khẩu")
    expect(door.passwords.get(EMAIL)).toBe(NEW)
    expect(door.sessions.size).toBe(1)
  })

  it("hears of a weak new one", async () => {
    door.refuseNext = { code: "ocop.password_is_email", status: 400 }
    const form = { intent: "password", old_password: OLD, new_password: EMAIL }
    const { text } = await post(pages.account, form, cookie())
    expect(text).toContain("Đừng dùng chính email làm mật khẩu")
  })

  it("signs out everywhere, here too", async () => {
    const page = await shopper.send(pages.account, { intent: "sign-out-everywhere" })
    expect(page.path).toBe(`${pages.signIn}?da-dang-xuat=1`)
    expect(page.text).toContain("Đã đăng xuất khỏi mọi thiết bị")
    expect([door.sessions.size, shopper.cookies.size]).toEqual([0, 0])
  })

  it("is led to sign in when the session was ended elsewhere", async () => {
    door.sessions.clear()
    expect((await shopper.open(pages.account)).path).toBe(
      `${pages.signIn}?tiep=${encodeURIComponent(pages.account)}`
    )
  })
})

it("a producer who signs in too often hears to wait, and finds the way to register", async () => {
  door.refuseNext = { code: "ocop.too_many_tries", status: 429 }
  const page = await shopper.send("/nha-san-xuat/dang-nhap", { email: EMAIL, password: OLD })
  expect(page.text).toContain("Bạn đã thử quá nhiều lần")
  expect(page.html).toContain('href="/nha-san-xuat/dang-ky"')
  expect(page.html).toContain('href="/dang-nhap"')
})

it("registering with a common password says so beside the field", async () => {
  door.refuseNext = { code: "ocop.password_weak", status: 400 }
  const form = { name: "Nguyễn Thị Hoa", email: EMAIL, phone: "", password: "matkhau123" }
  const page = await shopper.send("/dang-ky", form)
  expect(page.text).toContain("Nhiều người dùng mật khẩu này")
})

describe("for whom the shop asks", () => {
  const signed = (address: string) =>
    `${address};${createHmac("sha256", VISITOR_SECRET).update(`visitor:${address}`).digest("base64url")}`

  it("is the other end of the connection, whatever a header says", async () => {
    await shop.get("/dang-nhap", {
      method: "POST",
      body: new URLSearchParams({ email: EMAIL, password: OLD }),
      headers: { "x-forwarded-for": "203.0.113.7", "x-ocop-visitor": "203.0.113.7;x" },
    })
    expect(door.visitors).toHaveLength(1)
    expect([signed("127.0.0.1"), signed("::1"), signed("::ffff:127.0.0.1")]).toContain(
      door.visitors[0]
    )
  })

  it("is what the proxy before the shop says, its own entry alone", async () => {
    const behindProxy = await startShop([...doorRoutes(door), ...SHOP_ROUTES], {
      VISITOR_SECRET,
      TRUST_PROXY: "true",
    })
    await behindProxy.get("/dang-nhap", {
      method: "POST",
      body: new URLSearchParams({ email: EMAIL, password: OLD }),
      headers: { "x-forwarded-for": "10.9.9.9, 203.0.113.7" },
    })
    await behindProxy.stop()
    expect(door.visitors).toEqual([signed("203.0.113.7")])
  })
})

it("a shop that is reached over https tells browsers to keep to it, on every answer", async () => {
  for (const path of ["/", "/dang-nhap", "/favicon.svg", "/healthz", "/assets/gone.js"]) {
    const { headers } = await shop.get(path)
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000")
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("x-frame-options")).toBe("DENY")
  }
  expect((await shop.get("/favicon.svg")).headers.get("content-security-policy")).toContain(
    "default-src 'none'"
  )
})

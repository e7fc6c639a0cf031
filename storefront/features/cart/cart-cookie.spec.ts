import { beforeAll, describe, expect, it, vi } from "vitest"
import { forgetCart, keepCart, readCartId } from "./cart-cookie.server"

beforeAll(() => {
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("REGION_ID", "reg_test")
  vi.stubEnv("STOREFRONT_SECRET", "a secret for tests that is long enough")
})

const asking = (cookie: string) =>
  readCartId(new Request("http://shop/", { headers: { Cookie: cookie.split(";")[0] ?? "" } }))

describe("the cart's cookie", () => {
  it("keeps the cart's id where no script can read it", async () => {
    const cookie = await keepCart("cart_1")
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/)
    expect(await asking(cookie)).toBe("cart_1")
  })

  it("is not believed when its signature is not ours", async () => {
    const cookie = (await keepCart("cart_1")).replace("gio-hang=", "gio-hang=x")
    expect(await asking(cookie)).toBeNull()
  })

  it("can be forgotten", async () => {
    expect(await forgetCart()).toContain("Max-Age=0")
    expect(await readCartId(new Request("http://shop/"))).toBeNull()
  })
})

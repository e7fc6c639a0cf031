import { describe, expect, it } from "vitest"
import CheckoutLinkModuleService from "../src/modules/checkout-link/service"

const SECRET = "0123456789abcdef0123456789abcdef"
const service = (checkoutLinkSecret?: string) =>
  new CheckoutLinkModuleService({}, { checkoutLinkSecret })

const links = service(SECRET)
const token = links.sign("order_01")
const [encoded = "", signature = ""] = token.split(".")
const encode = (text: string) => Buffer.from(text).toString("base64url")

describe("a signed link", () => {
  it("opens the order it was made for", () => {
    expect(links.read(token)).toBe("order_01")
  })

  it("is the same each time, so that it can be sent again", () => {
    expect(service(SECRET).sign("order_01")).toBe(token)
  })

  it("can stand in an address as it is", () => {
    expect(token).toBe(encodeURIComponent(token))
  })

  it.each([
    ["another order under the same signature", `${encode("order_02")}.${signature}`],
    [
      "a changed signature",
      `${encoded}.${signature.replace(/^./, (c) => (c === "A" ? "B" : "A"))}`,
    ],
    ["half of the signature", `${encoded}.${signature.slice(0, 12)}`],
    ["more than the signature", `${encoded}.${signature}A`],
    [
      "a signature with a letter that UTF-8 writes in two bytes",
      `${encoded}.${signature.slice(1)}ệ`,
    ],
    ["no signature", encoded],
    ["an empty signature", `${encoded}.`],
    ["nothing", ""],
    ["only a dot", "."],
    ["a bare order id", "order_01"],
    ["one signed with another secret", service(SECRET.toUpperCase()).sign("order_01")],
  ])("is refused: %s", (_, tampered) => {
    expect(links.read(tampered)).toBeNull()
  })
})

it.each([
  ["missing", undefined],
  ["empty", ""],
  ["of 31 characters", SECRET.slice(1)],
])("a secret that is %s stops the start", (_, secret) => {
  expect(() => service(secret)).toThrow("CHECKOUT_LINK_SECRET")
})

it("a secret of 32 characters is long enough", () => {
  expect(() => service(SECRET)).not.toThrow()
})

import type { Cart } from "../../builders/a-cart"
import type { Listing } from "../../builders/a-listing"
import { shop } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { theStall } from "../../builders/the-stall"

/** Longer than any field of the shop. */
const LONG = "x".repeat(10_000)

/** Whatever goes in, a store route answers no or yes, with a code where it is no; it never breaks. */
export default function garbage() {
  let tea: Listing
  let cart: Cart

  beforeAll(() => {
    ;({ tea, cart } = theStall())
  })

  /** Every route of the store that takes something from its address, with a hole for it. */
  const READ = [
    "/store/listings/§",
    "/store/certificates/§",
    "/store/producers/§",
    "/store/producers?q=§",
    "/store/producers?province_code=§",
    "/store/producers?limit=§",
    "/store/provinces/§/communes",
    "/store/places?q=§",
    "/store/checkouts/§",
    "/store/carts/§",
    "/store/carts/§/parcels",
    "/store/products?handle=§",
    "/store/products/§",
  ]
  /** Every route of the store that takes a body, with one that is right. */
  const write = (): Record<string, object> => ({
    "/store/search": { entity: "product", filters: { q: "trà" } },
    "/store/carts": { email: "a@example.com" },
    [`/store/carts/${cart.id}`]: { email: "a@example.com" },
    [`/store/carts/${cart.id}/line-items`]: { variant_id: tea.variant_id, quantity: 1 },
    [`/store/carts/${cart.id}/line-items/${cart.line_ids[0]}`]: { quantity: 1 },
    [`/store/carts/${cart.id}/parcels`]: { choices: {} },
    "/store/checkouts": { cart_id: cart.id },
    "/store/payment-collections": { cart_id: cart.id },
  })
  const posts = (body: string) =>
    Object.fromEntries(
      Object.keys(write()).map((path) => [path, () => shop.send("POST", path, body)])
    )
  const ask = (send: () => ReturnType<typeof shop.get>) => send()

  describe("every store route", () => {
    it.each([
      ["a NUL byte", "a%00b"],
      ["10,000 characters", LONG],
    ])("refuses %s in its address", (_, text) =>
      expectRefusals(
        READ.map((path) => path.replace("§", text)),
        (path: string) => shop.get(path),
        { status: 400 }
      )
    )

    it("refuses an address that is no address", () =>
      expectRefusals(
        READ.filter((path) => !path.includes("?")).flatMap((path) =>
          ["%zz", "%F0%9F"].map((text) => path.replace("§", text))
        ),
        (path: string) => shop.get(path),
        { status: 400 }
      ))

    it("does not break on anything else in its address", async () => {
      const texts = {
        "quotes and comments": "'%20or%20'1'='1';--",
        "a way up": "..%2F..%2Fetc%2Fpasswd",
        "other letters": "%F0%9F%8D%AF%E2%80%AE%EF%BF%BD",
        "a list": "a&q[]=b&q[x]=y",
        wildcards: "%25_*",
      }
      for (const [what, text] of Object.entries(texts)) {
        for (const path of READ) {
          const { status } = await shop.get(path.replace("§", text))
          expect([path, what, status < 500]).toEqual([path, what, true])
        }
      }
    })

    it("refuses a body that is not well formed", async () => {
      await expectRefusals(posts('{"cart_id": '), ask, { status: 400 })
      await expectRefusals(posts("not json"), ask, { status: 400 })
    })

    it("refuses 10,000 characters in any field", async () => {
      const rows = Object.entries(write()).flatMap(([path, body]) =>
        Object.keys(body).map((key) => [
          `${path} ${key}`,
          () => shop.post(path, { ...body, [key]: LONG }),
        ])
      )
      await expectRefusals<typeof shop.get>(Object.fromEntries(rows), ask as never, { status: 400 })
    })

    it("refuses NUL bytes in any field, and in the names of fields", async () => {
      const rows = Object.entries(write()).flatMap(([path, body]) => [
        ...Object.keys(body).map((key) => [
          `${path} ${key}`,
          () => shop.post(path, { ...body, [key]: "a\u0000b" }),
        ]),
        [`${path} name`, () => shop.post(path, { ...body, "a\u0000b": 1 })],
      ])
      await expectRefusals<typeof shop.get>(Object.fromEntries(rows), ask as never, { status: 400 })
    })

    it("does not break on values of the wrong type", async () => {
      const broken: Record<string, number> = {}
      for (const [path, body] of Object.entries(write())) {
        for (const key of Object.keys(body)) {
          for (const value of [null, true, -1.5, [null], { a: { b: [1] } }, ""]) {
            const { status, body: answer } = await shop.post(path, { ...body, [key]: value })
            const coded = status < 400 || typeof answer.code === "string"
            if (status >= 500 || !coded) {
              broken[`${path} ${key} = ${JSON.stringify(value)}`] = status
            }
          }
        }
      }
      expect(broken).toEqual({})
    })

    it("does not break on a body that is no object", async () => {
      for (const body of ["null", "[]", '"text"', ""]) {
        for (const [path, send] of Object.entries(posts(body))) {
          const { status } = await send()
          expect([path, body, status < 500]).toEqual([path, body, true])
        }
      }
    })

    it("does not break on a body nested 20,000 deep, and refuses one of a megabyte", async () => {
      const deep = `{"filters":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`
      for (const [path, send] of Object.entries(posts(deep))) {
        const { status } = await send()
        expect([path, status < 500]).toEqual([path, true])
      }
      await expectRefusals(posts(JSON.stringify({ q: "x".repeat(1_000_000) })), ask, {
        status: 413,
      })
    })

    it("has nothing at an address that is none, and no methods but its own", async () => {
      for (const [method, path] of [
        ["GET", "/store/khong-co"],
        ["DELETE", `/store/listings/${tea.handle}`],
        ["PUT", "/store/search"],
      ] as const) {
        expect((await shop.send(method, path)).status).toBe(404)
      }
    })
  })
}

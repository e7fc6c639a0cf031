import { CheckoutResponse } from "@ocop/contract"
import type { Cart } from "../../builders/a-cart"
import { anOrder } from "../../builders/an-order"
import { granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theStall } from "../../builders/the-stall"

export default function checkouts() {
  let placed: Awaited<ReturnType<typeof anOrder>>

  beforeAll(async () => {
    const { honey, rice } = theStall()
    placed = await anOrder([
      [honey, 2],
      [rice, 1],
    ])
  })

  const linkOf = async ({ cart }: { cart: Cart }): Promise<string> =>
    (await granted(shop.post("/store/checkouts", { cart_id: cart.id }))).token

  describe("POST /store/checkouts", () => {
    it("gives whoever holds a completed cart the link of its order, always the same", async () => {
      const body = await granted(shop.post("/store/checkouts", { cart_id: placed.cart.id }))
      expect(body).toEqual({ order_id: placed.order_id, token: expect.any(String) })
      expect(await linkOf(placed)).toBe(body.token)
    })

    it("gives none for a cart that is no order, or is not there", async () => {
      for (const cart_id of [theStall().cart.id, "cart_khong_co"]) {
        await expectRefusal(shop.post("/store/checkouts", { cart_id }), 404, "ocop.cart_not_found")
      }
    })

    it("refuses what is no id of a cart", () =>
      expectRefusals<object>(
        {
          nothing: {},
          "a number": { cart_id: 5 },
          null: { cart_id: null },
          "a list": { cart_id: [placed.cart.id] },
          "an empty text": { cart_id: "" },
          "a long text": { cart_id: "x".repeat(65) },
          "a field more": { cart_id: placed.cart.id, order_id: placed.order_id },
        },
        (body) => shop.post("/store/checkouts", body),
        { status: 400 }
      ))
  })

  describe("GET /store/checkouts/:token", () => {
    it("shows the order by producer, whole, to whoever holds the link", async () => {
      const { status, body, headers } = await shop.get(`/store/checkouts/${await linkOf(placed)}`)
      expect(status).toBe(200)
      expect(headers.get("cache-control")).toContain("no-store")
      const { checkout } = CheckoutResponse.parse(body)
      expect(checkout).toMatchObject({
        order_id: placed.order_id,
        payment: { provider_id: "pp_cod_cod", status: "authorized" },
        contact: { name: "Nguyễn Thị Hoa", phone: "+84912345678", email: "hoa@example.com" },
        address: { street: "Thôn Bản Lìm", commune: "Điện Biên Phủ", province: "Điện Biên" },
        items_total: 280_498,
        shipping_total: 55_000,
        discount_total: 0,
        total: 335_498,
      })
      expect(checkout.shop_orders.map(({ total }) => total).sort()).toEqual([105_500, 229_998])
      expect(
        checkout.shop_orders.flatMap(({ lines }) => lines.map(({ title }) => title)).sort()
      ).toEqual(["Gạo của xuôi", "Mật ong của núi"])
    })

    it("says nothing of commission", async () => {
      const { body } = await shop.get(`/store/checkouts/${await linkOf(placed)}`)
      expect(JSON.stringify(body)).not.toMatch(/commission|hoa.hong/i)
    })

    it("opens nothing with a link that was tampered with", async () => {
      const [id, signature] = (await linkOf(placed)).split(".") as [string, string]
      const otherId = Buffer.from(placed.order_id.replace(/.$/, "X")).toString("base64url")
      const flipped = signature.replace(/^./, (first) => (first === "A" ? "B" : "A"))
      await expectRefusals(
        {
          "another order under this signature": `${otherId}.${signature}`,
          "another signature": `${id}.${flipped}`,
          "a shorter signature": `${id}.${signature.slice(0, -1)}`,
          "a longer signature": `${id}.${signature}A`,
          "no signature": `${id}.`,
          "no id": `.${signature}`,
          "the order's own id": placed.order_id,
          "letters that are no base64": "%E1%BA%A1.%E1%BA%A1",
        },
        (token) => shop.get(`/store/checkouts/${token}`),
        { status: 404, code: "ocop.checkout_not_found" }
      )
    })
  })
}

import {
  AdminShopOrdersResponse,
  BasketResponse,
  BasketsResponse,
  type AdminBasket,
} from "@ocop/contract"
import {
  aCart,
  chooseShipping,
  complete,
  giveAddress,
  putIntoCart,
  startPayment,
} from "../../builders/a-cart"
import { aBasket, aBasketForm, answerBasket } from "../../builders/a-basket"
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aTenthOff } from "../../builders/a-tenth-off"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { setStock, stockOf } from "../../builders/stock"
import { dayAfter, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theStall, type Stall } from "../../builders/the-stall"

/** Does not divide by the weights of its parts: some units are 1 ₫ dearer. */
const PRICE = 399_999

interface Line {
  id: string
  variant_id: string
  quantity: number
  unit_price: number
  metadata: { ocop_basket?: { id: string; units: number } } | null
}

export default function baskets() {
  let operator: Client
  let stall: Stall
  let coast: Producer
  let sauce: Listing
  let basket: AdminBasket

  beforeAll(async () => {
    operator = await anOperator()
    stall = theStall()
    coast = await aProducer({
      name: "Hợp tác xã Ven Biển",
      shipping: { "Giao thường": 20_000 },
    })
    sauce = await aListing({
      title: "Nước mắm",
      by: coast,
      price: 65_000,
      stock: 7,
    })
    const parts = [
      [stall.tea, 1],
      [stall.rice, 3],
      [sauce, 2],
    ] as const
    basket = await aBasket(operator, parts, PRICE)
  })

  const set = (cartId: string, count: number, basket_id = basket.id) =>
    shop.post(`/store/carts/${cartId}/baskets`, { basket_id, count })
  const linesOf = async (cartId: string): Promise<Line[]> =>
    (await granted(shop.get(`/store/carts/${cartId}`))).cart.items
  const shown = async () =>
    BasketResponse.parse(await granted(shop.get(`/store/baskets/${basket.form.handle}`))).basket
  const goodsOf = (lines: readonly Line[]) =>
    lines.reduce((sum, { quantity, unit_price }) => sum + quantity * unit_price, 0)

  /** A cart with baskets that only needs to be completed. */
  async function aCartOf(count: number) {
    const cart = await aCart()
    await granted(set(cart.id, count))
    await giveAddress(cart.id)
    await chooseShipping(cart.id)
    await startPayment(cart.id)
    return cart
  }

  describe("GET /store/baskets", () => {
    it("shows parts, producers and stars, the price and what it costs singly", async () => {
      expect(await shown()).toMatchObject({
        title: "Tết miền núi",
        price: PRICE,
        singly: 120_000 + 3 * 80_500 + 2 * 65_000,
        available: 3,
        sale: { open: true },
        parts: [
          {
            quantity: 1,
            price: 120_000,
            stars: 4,
            producer: { name: stall.hill.name },
          },
          { quantity: 3, stars: 4, producer: { name: stall.delta.name } },
          { quantity: 2, stars: 4, producer: { name: coast.name } },
        ],
      })
      const { baskets: all } = BasketsResponse.parse(await granted(shop.get("/store/baskets")))
      expect(all.map(({ id }) => id)).toContain(basket.id)
    })

    it("is unavailable while one part is out of stock", async () => {
      await setStock(sauce, 1)
      expect(await shown()).toMatchObject({
        available: 0,
        sale: { open: false, code: "ocop.basket_short" },
      })
      await expectRefusal(set((await aCart()).id, 1), 400, "ocop.basket_short")
    })

    it("has no star and is not sold once a certificate has lapsed", async () => {
      itIs(dayAfter(stall.lastDay))
      const { parts, sale } = await shown()
      expect(parts[0]?.stars).toBe(null)
      expect(sale).toMatchObject({
        open: false,
        code: "ocop.basket_not_on_sale",
      })
    })

    it("does not show drafts, nor what was never there; needs the storefront's key", async () => {
      const form = aBasketForm(
        [
          [stall.tea, 1],
          [sauce, 1],
        ],
        100_000
      )
      const draft = (await granted(operator.post("/admin/baskets", form))).basket as AdminBasket
      await expectRefusals<string>(
        { "a draft": form.handle, nothing: "khong-co" },
        (handle) => shop.get(`/store/baskets/${handle}`),
        { status: 404, code: "ocop.basket_not_found" }
      )
      const cart = await aCart()
      await expectRefusal(set(cart.id, 1, draft.id), 404, "ocop.basket_not_found")
      expect((await stranger.get("/store/baskets")).status).toBe(400)
    })
  })

  describe("POST /store/carts/:id/baskets", () => {
    it("makes a line for each part and price, which come to the price, however often it is asked", async () => {
      const cart = await aCart()
      await granted(set(cart.id, 2))
      const first = await linesOf(cart.id)
      expect(goodsOf(first)).toBe(2 * PRICE)
      await granted(set(cart.id, 2))
      expect((await linesOf(cart.id)).map(({ id }) => id).sort()).toEqual(
        first.map(({ id }) => id).sort()
      )
      await granted(set(cart.id, 1))
      expect(goodsOf(await linesOf(cart.id))).toBe(PRICE)
      await granted(set(cart.id, 0))
      expect(await linesOf(cart.id)).toEqual([])
    })

    it("leaves goods that are bought singly as they are", async () => {
      const cart = await aCart([[stall.tea, 1]])
      await granted(set(cart.id, 1))
      await putIntoCart(cart.id, stall.tea, 1)
      const singly = (await linesOf(cart.id)).filter(({ metadata }) => !metadata?.ocop_basket)
      expect(singly).toMatchObject([{ quantity: 2, unit_price: 120_000 }])
    })

    it("keeps the price of its lines when the cart gets an address", async () => {
      const cart = await aCart()
      await granted(set(cart.id, 1))
      await giveAddress(cart.id)
      await chooseShipping(cart.id)
      expect(goodsOf(await linesOf(cart.id))).toBe(PRICE)
    })

    it("refuses what is no count, more than there are, and a cart that is not there", async () => {
      const cart = await aCart()
      await expectRefusal(set(cart.id, 4), 400, "ocop.basket_short")
      await expectRefusals<unknown>(
        { half: 0.5, negative: -1, "too many": 100, text: "1" },
        (count) => set(cart.id, count as number),
        { status: 400 }
      )
      expect((await set("cart_missing", 1)).status).toBe(404)
    })

    it("two at once are one basket", async () => {
      const cart = await aCart()
      await Promise.all([set(cart.id, 1), set(cart.id, 1)])
      expect(goodsOf(await linesOf(cart.id))).toBe(PRICE)
    })

    it("its lines are not changed, taken out or forged one by one", async () => {
      const cart = await aCart()
      await granted(set(cart.id, 1))
      const [line] = await linesOf(cart.id)
      const path = `/store/carts/${cart.id}/line-items`
      const mark = { ocop_basket: line!.metadata!.ocop_basket }
      await expectRefusals(
        {
          changed: () => shop.post(`${path}/${line!.id}`, { quantity: 2 }),
          "taken out by 0": () => shop.post(`${path}/${line!.id}`, { quantity: 0 }),
          "taken out": () => shop.delete(`${path}/${line!.id}`),
          forged: () =>
            shop.post(path, {
              variant_id: stall.honey.variant_id,
              quantity: 1,
              metadata: mark,
            }),
        },
        (ask) => ask(),
        { status: 400, code: "ocop.basket_line_fixed" }
      )
      expect(goodsOf(await linesOf(cart.id))).toBe(PRICE)
    })

    it("promotions take nothing off its goods", async () => {
      await aTenthOff(stall.rice.product_id)
      const cart = await aCart([[stall.rice, 1]])
      await granted(set(cart.id, 1))
      await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: ["MUNG10"] }))
      const { cart: priced } = await granted(shop.get(`/store/carts/${cart.id}`))
      expect([priced.item_total, priced.discount_total]).toEqual([PRICE + 72_450, 8_050])
    })
  })

  describe("a cart with baskets becomes an order", () => {
    /** Of tea, rice and sauce. */
    const promised = async () => {
      const levels = await Promise.all([stall.tea, stall.rice, sauce].map(stockOf))
      return levels.map(({ reserved }) => reserved)
    }

    it("whose parts sum to the price of the basket, and the stock of each part falls", async () => {
      const before = await promised()
      const { order } = await granted(complete(await aCartOf(2)))
      expect(order.total).toBe(2 * PRICE + 30_000 + 25_000 + 20_000)
      const { shop_orders } = AdminShopOrdersResponse.parse(
        (await operator.get(`/admin/shop-orders?order_id=${order.id}`)).body
      )
      expect(shop_orders).toHaveLength(3)
      expect(shop_orders.reduce((sum, { items_total }) => sum + items_total, 0)).toBe(2 * PRICE)
      expect(shop_orders.reduce((sum, { total }) => sum + total, 0)).toBe(order.total)
      const [tea, rice, bottles] = before
      expect(await promised()).toEqual([tea! + 2, rice! + 6, bottles! + 4])
      expect((await shown()).available).toBe(1)
    })

    it("unless a part is sold out meanwhile: then nothing is promised of any", async () => {
      const cart = await aCartOf(2)
      await setStock(sauce, 3)
      const before = await promised()
      expect((await complete(cart)).status).toBeGreaterThanOrEqual(400)
      expect(await promised()).toEqual(before)
    })

    it("unless a producer takes its word back, or a certificate is revoked", async () => {
      const cart = await aCartOf(1)
      const member = await aProducersLogIn(coast.id)
      await granted(answerBasket(basket, member, "declined"))
      await expectRefusal(complete(cart), 400, "ocop.basket_not_on_sale")
      await granted(answerBasket(basket, member, "accepted"))
      await revokeQuietly(sauce.certificates[0]!)
      await expectRefusal(complete(cart), 400, "ocop.basket_not_on_sale")
    })

    it("unless an operator has ended it", async () => {
      const cart = await aCartOf(1)
      await granted(operator.post(`/admin/baskets/${basket.id}/end`))
      await expectRefusal(complete(cart), 400, "ocop.basket_not_on_sale")
      expect((await shown()).sale).toMatchObject({ open: false })
      await granted(set(cart.id, 0))
    })

    it("unless its price changed: set again, it has the new one", async () => {
      const cart = await aCartOf(1)
      const form = { ...basket.form, price: PRICE - 5_000 }
      const body = { version: basket.version, form }
      const saved = await granted(operator.post(`/admin/baskets/${basket.id}`, body))
      for (const { id } of [stall.hill, stall.delta, coast]) {
        await granted(answerBasket(saved.basket, await aProducersLogIn(id)))
      }
      await expectRefusal(complete(cart), 400, "ocop.basket_changed")
      await granted(set(cart.id, 1))
      await startPayment(cart.id)
      const { order } = await granted(complete(cart))
      expect(order.item_total).toBe(PRICE - 5_000)
    })

    it("unless a line is gone, whoever took it", async () => {
      const cart = await aCartOf(1)
      await theRows(
        "update cart_line_item set quantity = quantity + 1 where cart_id = ? and variant_id = ? returning id",
        [cart.id, sauce.variant_id]
      )
      await startPayment(cart.id)
      await expectRefusal(complete(cart), 400, "ocop.basket_changed")
    })
  })
}

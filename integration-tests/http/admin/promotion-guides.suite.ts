import { PromotionGuidePreview, PromotionGuidesResponse } from "@ocop/contract"
import { aCart, aReadyCart, complete, giveAddress, startPayment } from "../../builders/a-cart"
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aPromotionGuide, haGiang } from "../../builders/a-promotion-guide"
import { anOperator } from "../../builders/an-operator"
import { anOrder } from "../../builders/an-order"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { settledEvents } from "../../builders/settled-events"
import { violations } from "../../invariants/violations"

export default function promotionGuides() {
  let operator: Client
  let hill: Producer
  let tea: Listing
  let corn: Listing
  let honey: Listing
  let brocade: Listing

  beforeAll(async () => {
    watchStatements()
    operator = await anOperator()
    hill = await aProducer({ name: "HTX Chè Lùng Phìn" })
    const delta = await aProducer({ name: "Mật ong Điện Biên", from: "Điện Biên Phủ, Điện Biên" })
    const from = "Mèo Vạc, Hà Giang"
    tea = await aListing({
      title: "Chè Shan",
      by: hill,
      from,
      price: 199_995,
      certificates: [{ stars: 4, until: inDays(3) }],
    })
    brocade = await aListing({
      title: "Thổ cẩm Lùng Tám",
      by: hill,
      from,
      price: 400_000,
      stars: 5,
    })
    corn = await aListing({ title: "Bột ngô", by: hill, from, price: 60_000, stars: 3 })
    honey = await aListing({
      title: "Mật ong rừng",
      by: delta,
      from: "Điện Biên Phủ, Điện Biên",
      price: 150_000,
      stars: 4,
    })
  })

  const enter = (cart: { id: string }, code = "HAGIANG10") =>
    granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))
  /** What is taken off each of the goods of a cart as the shop reads it. */
  const taken = async (id: string) => {
    const { cart } = await granted(shop.get(`/store/carts/${id}`))
    return Object.fromEntries(
      cart.items
        .map((item: { product_title: string; adjustments: { amount: number }[] }) => [
          item.product_title,
          item.adjustments.reduce((sum, { amount }) => sum + amount, 0),
        ])
        .filter(([, amount]: [string, number]) => amount > 0)
    ) as Record<string, number>
  }
  const preview = async (change = {}) =>
    PromotionGuidePreview.parse(
      // Other suites have goods of Hà Giang too.
      await granted(
        operator.post("/admin/promotion-guides/preview", haGiang({ goods: ours(), ...change }))
      )
    )
  const ours = () => ({ ...haGiang().goods, producers: [hill.id] })

  describe("a promotion of a guide", () => {
    it("takes off the right goods only, to the đồng, and each payer bears its half", async () => {
      await aPromotionGuide(operator)
      const cart = await aReadyCart([
        [tea, 1],
        [corn, 2],
        [honey, 1],
      ])
      await enter(cart)
      expect(await taken(cart.id)).toEqual({ "Chè Shan": 20_000 })
      const { discounts } = await granted(shop.get(`/store/carts/${cart.id}/discounts`))
      expect(discounts).toMatchObject([
        {
          code: "HAGIANG10",
          amount: 20_000,
          takes: { percent: 10, amount: null },
          of: "goods",
          max_per_order: 50_000,
          first_orders: 500,
          per_customer: 1,
          to_day: inDays(6),
        },
      ])
      await startPayment(cart.id)
      const { order } = await granted(complete(cart))
      const parts = await theRows(
        "select discount_total, platform_borne from shop_order where order_id = ? order by 1",
        [order.id]
      )
      expect(parts).toEqual([
        { discount_total: 0, platform_borne: 0 },
        { discount_total: 20_000, platform_borne: 10_000 },
      ])
      const { guides } = PromotionGuidesResponse.parse(
        await granted(operator.get("/admin/promotion-guides"))
      )
      expect(guides[0]).toMatchObject({ code: "HAGIANG10", used: 1, state: "running" })
      expect(await violations()).toEqual([])
    })

    it("takes no more off one order than it may", async () => {
      await aPromotionGuide(operator)
      const cart = await aCart([
        [tea, 1],
        [brocade, 2],
      ])
      await enter(cart)
      // 10 % of 999,995 would be 100,000.
      expect(await taken(cart.id)).toEqual({ "Chè Shan": 10_000, "Thổ cẩm Lùng Tám": 40_000 })
    })

    it("ends with the star: at midnight, also in a cart that stands, and at completion", async () => {
      await aPromotionGuide(operator)
      const cart = await aReadyCart([[tea, 1]])
      await enter(cart)
      await startPayment(cart.id)
      itIs(inDays(3))
      expect(await taken(cart.id)).toEqual({ "Chè Shan": 20_000 })
      itIs(dayAfter(inDays(3)))
      // The goods themselves may not be sold as OCOP any more; with another certificate they may.
      await theRows(
        `insert into certificate select (jsonb_populate_record(null::certificate, to_jsonb(paper) ||
           jsonb_build_object('id', paper.id || '-moi', 'number', paper.number || '-MOI', 'stars', 3,
             'valid_until', '${inDays(400)}', 'issued_on', '${inDays(-10)}'))).*
         from certificate paper where certified_product_id = ?`,
        [tea.certified_product_id]
      )
      await expectRefusal(complete(cart), 400, "ocop.discount_changed")
      expect(await taken(cart.id)).toEqual({})
      await startPayment(cart.id)
      expect((await granted(complete(cart))).order.discount_total).toBe(0)
    })

    it("ends with a revocation at once, whatever the mirror of tags says", async () => {
      await aPromotionGuide(operator)
      const cart = await aCart([[brocade, 1]])
      await enter(cart)
      expect(await taken(cart.id)).toEqual({ "Thổ cẩm Lùng Tám": 40_000 })
      await revokeQuietly(brocade.certificates[0]!)
      expect(await taken(cart.id)).toEqual({})
    })

    it("is for one order of each customer, who may not hide behind capitals", async () => {
      await aPromotionGuide(operator)
      const first = await aReadyCart([[tea, 1]])
      await enter(first)
      await startPayment(first.id)
      await granted(complete(first))
      const second = await aCart([[tea, 1]])
      await enter(second)
      expect(await taken(second.id)).toEqual({ "Chè Shan": 20_000 })
      await giveAddress(second.id)
      expect(await taken(second.id)).toEqual({})
      const shouted = await aCart([[tea, 1]])
      await granted(shop.post(`/store/carts/${shouted.id}`, { email: "HOA@Example.com" }))
      await enter(shouted)
      expect(await taken(shouted.id)).toEqual({})
    })

    it("asks who buys where it counts customers", async () => {
      await aPromotionGuide(operator)
      const cart = await aReadyCart([[tea, 1]])
      await enter(cart)
      await startPayment(cart.id)
      await theRows("update cart set email = null where id = ?", [cart.id])
      await expectRefusal(complete(cart), 400, "ocop.discount_needs_email")
    })

    it("frees delivery to a province by itself, up to its most", async () => {
      const delivery = {
        kind: "free_shipping" as const,
        code: "GIAO11",
        needs_code: false,
        goods: {},
        deliver_to: ["11"],
        takes: { kind: "percentage" as const, percent: 100 },
        max_per_order: 25_000,
        per_customer: null,
      }
      await aPromotionGuide(operator, delivery)
      const cart = await aReadyCart([[tea, 1]])
      const { discounts } = await granted(shop.get(`/store/carts/${cart.id}/discounts`))
      expect(discounts).toMatchObject([{ code: "GIAO11", of: "shipping", amount: 25_000 }])
      const { past } = await aPreviewOf(delivery)
      await granted(complete(cart))
      // Other suites have sold there as well.
      expect((await aPreviewOf(delivery)).past).toMatchObject({
        touched: past.touched + 1,
        orders: past.orders + 1,
        discount: past.discount + 25_000,
      })
      expect((await aPreviewOf({ ...delivery, deliver_to: ["79"] })).past.touched).toBe(0)
    })
    const aPreviewOf = (change: object) => preview({ code: "KHAC", ...change })
  })

  describe("POST /admin/promotion-guides/preview", () => {
    it("names the listings, what it would have cost, and who would have paid", async () => {
      await anOrder([
        [tea, 1],
        [corn, 1],
      ])
      await anOrder([[brocade, 1]])
      const { listings, past, conflicts, code_taken } = await preview()
      expect(listings).toMatchObject({ count: 2, producers: 1 })
      expect(listings.shown).toMatchObject([
        { title: "Chè Shan", stars: 4, price: 199_995, producer_name: hill.name },
        { title: "Thổ cẩm Lùng Tám", stars: 5, price: 400_000 },
      ])
      // Both are of one customer, who has it once.
      expect(past).toMatchObject({ touched: 2, orders: 1, discount: 20_000, platform: 10_000 })
      expect([conflicts, code_taken]).toEqual([[], false])
      const many = await preview({ per_customer: null })
      expect(many.past).toMatchObject({ orders: 2, discount: 60_000, producers: 30_000 })
    })

    it("shows what it would meet: the same goods at the same time", async () => {
      await aPromotionGuide(operator, {
        goods: { stars: ["5"] },
        code: "NAMSAO",
        takes: { kind: "percentage", percent: 20 },
      })
      await aPromotionGuide(operator, { goods: { former_provinces: ["11"] }, code: "DIENBIEN" })
      await aPromotionGuide(operator, { code: "SANGNAM", from_day: inDays(60), to_day: inDays(70) })
      const { conflicts, stacked_percent } = await preview()
      expect(conflicts).toMatchObject([{ code: "NAMSAO", listings: 1, percent: 20 }])
      expect(stacked_percent).toBe(28)
      expect((await preview({ code: "NAMSAO" })).code_taken).toBe(true)
    })

    it("asks no more of the database the more listings and promotions there are", async () => {
      await preview()
      const few = await countedStatements(() => preview())
      await aPromotionGuide(operator, { goods: {} })
      await aListing({ by: hill, from: "Mèo Vạc, Hà Giang", stars: 5 })
      await settledEvents()
      let count = 0
      const many = await countedStatements(async () => {
        count = (await preview()).listings.count
      })
      expect(count).toBe(3)
      expect(many.request.length).toBe(few.request.length)
    })
  })

  describe("POST /admin/promotion-guides", () => {
    it("refuses a code that is taken, and leaves nothing half made", async () => {
      await aPromotionGuide(operator)
      const again = () => operator.post("/admin/promotion-guides", haGiang({ name: "Khác" }))
      await expectRefusal(again(), 400, "ocop.promotion_code_taken")
      expect(await theRows("select from promotion_campaign where name = 'Khác'")).toEqual([])
      const nobody = haGiang({ code: "AI", kind: "new_producer", goods: { producers: ["prod_x"] } })
      await expectRefusal(
        operator.post("/admin/promotion-guides", { ...nobody, code: "AILAI" }),
        404,
        "ocop.producer_not_found"
      )
    })

    it("refuses what is no promotion", async () => {
      const percent = (percent: number) => ({ takes: { kind: "percentage" as const, percent } })
      await expectRefusals(
        {
          "no code": haGiang({ code: "" }),
          "a code with a space": haGiang({ code: "HA GIANG" }),
          "no name": haGiang({ name: " " }),
          "days the wrong way round": haGiang({ to_day: inDays(-3) }),
          "101 %": haGiang(percent(101)),
          "half a percent": haGiang(percent(7.5)),
          "no most at all": haGiang({ max_per_order: 0 }),
          "half of the delivery": haGiang({
            kind: "free_shipping",
            needs_code: false,
            ...percent(50),
          }),
          "free delivery by code": haGiang({ kind: "free_shipping", ...percent(100) }),
          "a new producer, but which": haGiang({ kind: "new_producer" }),
        },
        (wish) => operator.post("/admin/promotion-guides", wish),
        { status: 400 }
      )
    })

    it("is for operators, as all of it", async () => {
      const answers = await Promise.all([
        stranger.get("/admin/promotion-guides"),
        stranger.post("/admin/promotion-guides", haGiang()),
        stranger.post("/admin/promotion-guides/preview", haGiang()),
      ])
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    })
  })
}

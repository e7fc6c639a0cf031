import {
  BasketResponse,
  CheckoutResponse,
  ListingResponse,
  ParcelsResponse,
  ProducerShopOrderResponse,
  ProducerShopOrdersResponse,
} from "@ocop/contract"
import { aBasket } from "../../builders/a-basket"
import { aCart, aReadyCart, complete, putIntoCart } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { stockOf } from "../../builders/stock"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

/** Goods that are ordered before they are there (SPEC PO). */
export default function soldAhead() {
  let stall: TwoShops
  let hill: Client
  let harvest: Listing
  let day: string
  let lastDay: string

  beforeAll(async () => {
    stall = await twoShops("đặt trước")
    hill = await aProducersLogIn(stall.hill.id)
    day = inDays(40)
    lastDay = inDays(60)
    harvest = await aListing({
      title: "Cam Cao Phong vụ mới",
      by: stall.hill,
      price: 60_000,
      stock: 5,
      shipsFrom: day,
      certificates: [{ stars: 4, until: lastDay }],
    })
  })

  const page = async () => {
    const { listing } = ListingResponse.parse(
      await granted(shop.get(`/store/listings/${harvest.handle}`))
    )
    return listing
  }
  const shipsFrom = (ships_from: string) =>
    theRows("update listing set ships_from = ? where id = ?", [ships_from, harvest.id])

  describe("goods sold ahead", () => {
    it("say from which day they are sent, until that day has come", async () => {
      expect((await page()).sale).toEqual({ open: true, ships_from: day })
      itIs(day)
      expect((await page()).sale).toEqual({ open: true, ships_from: null })
    })

    it("are not sold when no certificate is in force on the day they are sent", async () => {
      await shipsFrom(lastDay)
      expect((await page()).sale).toMatchObject({ open: true })
      const cart = await aReadyCart([[harvest, 1]])
      await shipsFrom(dayAfter(lastDay))
      const code = "ocop.certificate_ends_before_sending"
      expect((await page()).sale).toMatchObject({ open: false, code })
      await expectRefusal(
        shop.post(`/store/carts/${(await aCart()).id}/line-items`, {
          variant_id: harvest.variant_id,
          quantity: 1,
        }),
        400,
        code
      )
      await expectRefusal(complete(cart), 400, code)
    })

    it("are sold off season, and up to what will be there", async () => {
      // A season of one day, half a year away from today.
      const away = inDays(180).slice(5)
      await theRows(
        "update listing set season_from = ?, season_to = ?, orders_off_season = false where id = ?",
        [away, away, harvest.id]
      )
      await granted(complete(await aReadyCart([[harvest, 5]])))
      expect(await stockOf(harvest)).toEqual({ stocked: 5, reserved: 5 })
      const cart = await aCart()
      await expectRefusal(
        shop.post(`/store/carts/${cart.id}/line-items`, {
          variant_id: harvest.variant_id,
          quantity: 1,
        }),
        400,
        "insufficient_inventory"
      )
    })

    it("stand in a cart with their day, beside goods that are there", async () => {
      const cart = await aCart([[stall.tea, 1]])
      const line_id = await putIntoCart(cart.id, harvest, 2)
      const { parcels } = ParcelsResponse.parse(
        await granted(shop.get(`/store/carts/${cart.id}/parcels`))
      )
      expect(parcels.map(({ ahead }) => ahead)).toEqual([[{ line_id, ships_from: day }]])
    })

    it("keep the day that was said when they were ordered, for buyer and producer", async () => {
      const cart = await aReadyCart([
        [stall.tea, 1],
        [harvest, 2],
      ])
      await granted(complete(cart))
      await shipsFrom(inDays(50))
      const { token } = await granted(shop.post("/store/checkouts", { cart_id: cart.id }))
      const { checkout } = CheckoutResponse.parse(
        await granted(shop.get(`/store/checkouts/${token}`))
      )
      expect(checkout.shop_orders[0]?.lines.map(({ ships_from }) => ships_from)).toEqual([
        null,
        day,
      ])

      const { shop_orders } = ProducerShopOrdersResponse.parse(
        await granted(hill.get("/producer/shop-orders"))
      )
      expect(shop_orders.map(({ ships_from }) => ships_from)).toEqual([day])
      const { shop_order } = ProducerShopOrderResponse.parse(
        await granted(hill.get(`/producer/shop-orders/${shop_orders[0]!.id}`))
      )
      expect(shop_order.lines.map(({ ships_from }) => ships_from)).toEqual([null, day])
    })

    it("are goods like others in an order that is placed on their day", async () => {
      itIs(day)
      const cart = await aReadyCart([[harvest, 1]])
      await granted(complete(cart))
      expect(
        await theRows("select ships_from from shop_order_line where title = ?", [harvest.title])
      ).toEqual([{ ships_from: null }])
    })

    it("keep a basket off sale until they are there", async () => {
      const operator = await anOperator()
      const { form } = await aBasket(
        operator,
        [
          [harvest, 1],
          [stall.rice, 1],
        ],
        100_000
      )
      const basket = async () =>
        BasketResponse.parse(await granted(shop.get(`/store/baskets/${form.handle}`))).basket.sale
      expect(await basket()).toMatchObject({ open: false, code: "ocop.basket_not_on_sale" })
      itIs(day)
      expect(await basket()).toMatchObject({ open: true })
    })
  })
}

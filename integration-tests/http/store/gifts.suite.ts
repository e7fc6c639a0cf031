import {
  CheckoutResponse,
  ProducerShopOrderResponse,
  ProducerShopOrdersResponse,
} from "@ocop/contract"
import { MAX_GIFT_MESSAGE, PAYMENT_PROVIDERS } from "@ocop/rules"
import { complete } from "../../builders/a-cart"
import { aGift, aGiftCart } from "../../builders/a-gift"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { placed as orders } from "../../builders/placed"
import { textOfPdf } from "../../builders/text-of-pdf"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function gifts() {
  let stall: TwoShops
  let hill: Client
  let delta: Client

  beforeAll(async () => {
    stall = await twoShops("quà tặng")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
  })

  const placed = async (wish: Record<string, unknown> = {}) => {
    const cart = await aGiftCart([[stall.tea, 1]], { gift: aGift(wish) })
    const { order } = await granted(complete(cart))
    const [part] = await theRows<{ id: string }>("select id from shop_order where order_id = ?", [
      order.id,
    ])
    const { token } = await granted(shop.post("/store/checkouts", { cart_id: cart.id }))
    return { token: token as string, part: part!.id }
  }
  const unpaidBy = (wish: Record<string, unknown>) =>
    aGiftCart([[stall.tea, 1]], { gift: aGift(wish) }).then(complete)

  describe("POST /store/carts/:id/complete of a gift", () => {
    it("keeps who gives it apart from who receives it, for the buyer's page", async () => {
      const { token } = await placed()
      const { checkout } = CheckoutResponse.parse(
        await granted(shop.get(`/store/checkouts/${token}`))
      )
      expect(checkout.gift).toEqual(aGift())
      expect(checkout.contact).toMatchObject({ name: "Nguyễn Thị Hoa", phone: "+84912345678" })
    })

    it("is shown to its producer, and to nobody else who sells", async () => {
      const { part } = await placed()
      const path = `/producer/shop-orders/${part}`
      const { shop_order } = ProducerShopOrderResponse.parse(await granted(hill.get(path)))
      expect(shop_order).toMatchObject({ gift: aGift(), buyer: { name: "Nguyễn Thị Hoa" } })
      await expectRefusal(delta.get(path), 404, "ocop.shop_order_not_found")
      expect((await stranger.get(path)).status).toBe(401)
    })

    it("is called a gift in its producer's list, without its message; an order of one's own is not", async () => {
      const { part } = await placed()
      await theRows("update shop_order set status = 'new' where id = ?", [part])
      const own = (await aShopOrder([[stall.tea, 1]])).partOf(stall.hill).id
      const list = await granted(hill.get("/producer/shop-orders?tab=new"))
      const { shop_orders } = ProducerShopOrdersResponse.parse(list)
      expect(shop_orders.map(({ id, is_gift }) => [id, is_gift])).toEqual([
        [own, false],
        [part, true],
      ])
      expect(JSON.stringify(list)).not.toContain(aGift().message)
    })

    it("is on its producer's slip with the message, and without any price or emoji", async () => {
      const { part } = await placed({ message: "Chúc cả nhà 🎁\nnăm mới an khang" })
      const path = `/producer/shop-orders/${part}/slip`
      const { status, bytes } = await hill.download(path)
      expect(status).toBe(200)
      const text = await textOfPdf(bytes)
      for (const words of [
        "QUÀ TẶNG – không kèm hóa đơn, giá",
        "Người tặng: Trần Văn Minh",
        "Chúc cả nhà năm mới an khang",
        "Có ký tự không in được",
        "Không thu tiền người nhận",
        "Nguyễn Thị Hoa",
      ]) {
        expect(text).toContain(words)
      }
      expect(text).not.toMatch(/₫|\d\.000|0987 654 321/)
      await expectRefusal(delta.get(path), 404, "ocop.shop_order_not_found")
      expect((await stranger.get(path)).status).toBe(401)
    })

    it("may have prices, where its giver says so", async () => {
      const { part } = await placed({ hide_prices: false, message: null })
      const { bytes } = await hill.download(`/producer/shop-orders/${part}/slip`)
      const text = await textOfPdf(bytes)
      expect(text).toContain("QUÀ TẶNG")
      expect(text).not.toContain("không kèm hóa đơn")
      expect(text).not.toContain("Lời chúc")
    })

    it("is never paid for by who receives it", async () => {
      const cart = await aGiftCart([[stall.tea, 1]], { payment: PAYMENT_PROVIDERS.cod })
      const before = await orders()
      await expectRefusal(complete(cart), 400, "ocop.gift_not_in_cash")
      expect(await orders()).toEqual(before)
    })

    it("refuses one without a giver, or with a message that cannot be printed", () =>
      expectRefusals<Record<string, unknown>>(
        {
          "no name": { giver_name: "" },
          "a phone of nobody": { giver_phone: "123" },
          "a long message": { message: "a".repeat(MAX_GIFT_MESSAGE + 1) },
          "a bell": { message: "a\u0007" },
          "a number for a name": { giver_name: 5 },
        },
        unpaidBy,
        { status: 400, code: "ocop.gift_invalid" }
      ))

    it("that was taken back is paid for in cash like any order", async () => {
      const cart = await aGiftCart([[stall.tea, 1]], { payment: PAYMENT_PROVIDERS.cod })
      await granted(shop.post(`/store/carts/${cart.id}`, { metadata: { gift: null } }))
      const { order } = await granted(complete(cart))
      expect(order.id).toBeTruthy()
    })
  })
}

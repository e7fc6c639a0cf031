import settleCardPayments from "@ocop/plugin/jobs/settle-card-payments"
import { complete, putIntoCart, startPayment } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { shop } from "../../builders/client"
import { placed } from "../../builders/placed"
import { setStock, stockOf } from "../../builders/stock"
import {
  aCardCart,
  comeBack,
  hookAddress,
  offerCards,
  payByCard,
  startCardPayment,
  theStripe,
  told,
} from "../../builders/the-card-shop"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const parts = () =>
  theRows<{ status: string; is_paid: boolean; end_words: string | null; order_id: string }>(
    "select status, paid_at is not null as is_paid, end_words, order_id from shop_order"
  )

export default function () {
  let honey: Listing
  let tea: Listing
  beforeAll(async () => {
    await offerCards()
    honey = await aListing()
    tea = await aListing()
  })

  describe("paying by card", () => {
    beforeEach(() => {
      theStripe().faults.clear()
      theStripe().webhooks.url = hookAddress()
    })
    afterEach(async () => {
      await told()
      expect(theStripe().contractErrors).toEqual([])
    })
    const quietly = () => (theStripe().webhooks.url = undefined)

    it("is offered when there is a key, and stays so at the next start", async () => {
      const { region_id } = theMarket()
      await offerCards()
      await offerCards()
      const { body } = await shop.get(`/store/payment-providers?region_id=${region_id}`)
      const ids = body.payment_providers.map(({ id }: { id: string }) => id)
      expect(ids.filter((id: string) => id.startsWith("pp_stripe"))).toHaveLength(1)
    })

    it("after a declined card makes one paid order, however often the buyer comes back", async () => {
      quietly()
      const cart = await aCardCart([[honey, 2]])
      await payByCard(cart, "4000 0000 0000 0002")
      expect((await comeBack(cart)).body).toEqual({ state: "unpaid" })
      expect(await payByCard(cart)).toBe(303)
      const answers = await Promise.all([comeBack(cart), comeBack(cart)])
      const again = await comeBack(cart)
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(again.body).toEqual({ state: "placed", token: expect.any(String) })
      for (const { body } of answers) expect(body).toEqual(again.body)
      expect(await parts()).toMatchObject([{ status: "new", is_paid: true }])
      expect(theStripe().intentOf(cart.checkout)).toMatchObject({
        status: "succeeded",
        amount_received: cart.total,
      })
    })

    it("makes the order when the buyer never comes back", async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await told()
      expect(await parts()).toMatchObject([{ status: "new", is_paid: true }])
    })

    it("makes the order although Stripe does not know the checkout of somebody else", async () => {
      quietly()
      const lost = await aCardCart([[honey, 1]])
      const paid = await aCardCart([[tea, 1]])
      theStripe().vault.sessions.delete(lost.checkout)
      await payByCard(paid)
      await theRows("update payment_session set created_at = created_at - interval '2 minutes'")
      await settleCardPayments(theMarket().container)
      expect(await parts()).toMatchObject([{ status: "new", is_paid: true }])
    })

    it("makes no order and uses no order number while nothing is paid", async () => {
      const cart = await aCardCart([[honey, 1]])
      const refused = await complete(cart)
      expect([refused.status, refused.body.code]).toEqual([400, "ocop.card_not_paid"])
      expect(await placed()).toEqual({ orders: 0, parts: 0 })
      const [numbers] = await theRows<{ used: string }>('select count(*) as used from "order"')
      expect(numbers?.used).toBe("0")
    })

    it("closes Stripe's page of a cart that changed, and pays for what is in it now", async () => {
      const cart = await aCardCart([[honey, 1]])
      await putIntoCart(cart.id, tea)
      expect(await payByCard(cart)).toBe(404)
      expect((await comeBack(cart)).body).toEqual({ state: "ended" })
    })

    it("lets go of what was paid for a cart that changed afterwards", async () => {
      quietly()
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await putIntoCart(cart.id, tea)
      expect((await comeBack(cart)).body).toEqual({ state: "ended" })
      expect(theStripe().intentOf(cart.checkout).status).toBe("canceled")
      expect(await parts()).toEqual([])
    })

    it("is refused while Stripe does not answer, and cash on delivery is not", async () => {
      const cart = await aCardCart([[honey, 1]])
      theStripe().faults.next({ path: /sessions/, kind: "status", status: 500, times: 30 })
      await expect(startCardPayment(cart.id)).rejects.toThrow()
      await startPayment(cart.id)
      expect((await complete(cart)).body.type).toBe("order")
    })

    it("lets go of the amount at once when the last piece went to somebody else", async () => {
      quietly()
      const rare = await aListing()
      const cart = await aCardCart([[rare, 1]])
      await payByCard(cart)
      await setStock(rare, 0)
      const { body } = await comeBack(cart)
      expect(body.state).toBe("refused")
      expect(theStripe().intentOf(cart.checkout).status).toBe("canceled")
      expect(await parts()).toEqual([])
    })

    it.each([
      ["a killed process left the completion half done", "1 second"],
      ["another process is at it", "4 seconds"],
    ])("makes the order, and lets nothing go, when %s", async (_, lease) => {
      quietly()
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await theRows(
        `insert into completion_attempt (id, cart_id, lease_until)
         values ('cmpat_1', ?, now() + '${lease}'::interval)`,
        [cart.id]
      )
      expect((await comeBack(cart)).body).toEqual({ state: "placed", token: expect.any(String) })
      expect(theStripe().intentOf(cart.checkout).status).toBe("succeeded")
      expect(await parts()).toMatchObject([{ status: "new", is_paid: true }])
    })

    it("is captured later when Stripe's answer to the capture was lost", async () => {
      quietly()
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      theStripe().faults.next({ path: /\/capture$/, kind: "drop_after", times: 3 })
      expect((await comeBack(cart)).body.state).toBe("placed")
      expect(await parts()).toMatchObject([{ is_paid: false }])
      await comeBack(cart)
      expect(await parts()).toMatchObject([{ is_paid: true }])
      const captures = await theRows("select id from capture")
      expect(captures).toHaveLength(1)
    })

    it("is captured when a killed process had only written down that it would", async () => {
      quietly()
      const cart = await aCardCart([[honey, 1]])
      theStripe().faults.next({ path: /\/capture$/, kind: "status", status: 500, times: 30 })
      await payByCard(cart)
      await comeBack(cart)
      await theRows(
        `insert into capture (id, payment_id, amount, raw_amount)
         select 'capt_untaken', id, amount, raw_amount from payment`
      )
      theStripe().faults.clear()
      await comeBack(cart)
      expect(await parts()).toMatchObject([{ is_paid: true }])
      expect(await theRows("select id from capture where deleted_at is null")).toHaveLength(1)
    })

    it("is in the order's sums when a killed process had not told the order", async () => {
      quietly()
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await comeBack(cart)
      await theRows("delete from order_transaction")
      await theRows("update shop_order set paid_at = null")
      await comeBack(cart)
      expect(await parts()).toMatchObject([{ is_paid: true }])
      const told = await theRows("select amount::int as amount, reference from order_transaction")
      expect(told).toEqual([{ amount: cart.total, reference: "capture" }])
    })

    it("cancels the order, with words and its stock free, when the hold was lost before the capture", async () => {
      const before = await stockOf(honey)
      const cart = await aCardCart([[honey, 1]])
      theStripe().faults.next({ path: /\/capture$/, kind: "status", status: 500, times: 30 })
      await payByCard(cart)
      await told()
      expect(await parts()).toMatchObject([{ status: "new", is_paid: false }])
      theStripe().intents.cancel(theStripe().intentOf(cart.checkout))
      await told()
      expect(await parts()).toMatchObject([
        { status: "cancelled", is_paid: false, end_words: expect.stringContaining("thẻ") },
      ])
      expect(await stockOf(honey)).toEqual(before)
    })
  })
}

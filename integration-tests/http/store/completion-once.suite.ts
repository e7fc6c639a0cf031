import { completeCartWorkflow, createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { DistributedTransaction } from "@medusajs/framework/orchestration"
import { Modules } from "@medusajs/framework/utils"
import { aReadyCart, complete, startPayment, type Cart } from "../../builders/a-cart"
import { granted, shop, type Answer } from "../../builders/client"
import { stockOf } from "../../builders/stock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { theStall, type Stall } from "../../builders/the-stall"
import { violations } from "../../invariants/violations"
import { cloneCarts } from "../../races/clone-carts"

export default function completionOnce() {
  let stall: Stall
  let cartWithCode: Cart

  beforeAll(async () => {
    stall = theStall()
    await aCodeForTwo()
    cartWithCode = await aReadyCart([[stall.rice, 2]])
    await granted(shop.post(`/store/carts/${cartWithCode.id}`, { promo_codes: ["HAILAN"] }))
    await startPayment(cartWithCode.id)
  })

  const ordersOf = (cartId: string) =>
    theRows<{ order_id: string }>(
      "select order_id from order_cart where cart_id = ? and deleted_at is null",
      [cartId]
    )
  const expectOneOrder = async (cartId: string, answers: readonly Answer[]) => {
    const [order, ...more] = await ordersOf(cartId)
    expect(more).toEqual([])
    const said = answers.map(({ status, body }) => `${status} ${body.order?.id}`)
    expect(new Set(said)).toEqual(new Set([`200 ${order!.order_id}`]))
    expect(await theRows("select cart_id from completion_attempt")).toEqual([])
    expect(await violations()).toEqual([])
  }
  /** As a webhook does. */
  const completeInside = (cartId: string) =>
    completeCartWorkflow(theMarket().container).run({ input: { id: cartId }, throwOnError: false })

  describe("a cart becomes one order", () => {
    it("asked for fifty times at once", async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => complete(stall.cart)))
      await expectOneOrder(stall.cart.id, answers)
      expect((await stockOf(stall.tea)).reserved).toBe(2)
    })

    it("asked for by browsers and webhooks at once", async () => {
      const [answers] = await Promise.all([
        Promise.all(Array.from({ length: 5 }, () => complete(stall.cart))),
        Promise.all(Array.from({ length: 5 }, () => completeInside(stall.cart.id))),
      ])
      await expectOneOrder(stall.cart.id, answers)
    })

    it("without any lock, by the journal and the indexes alone", async () => {
      const locking = theMarket().container.resolve(Modules.LOCKING)
      const acquire = vi.spyOn(locking, "acquire").mockResolvedValue(undefined)
      try {
        await Promise.all(Array.from({ length: 6 }, () => completeInside(stall.cart.id)))
        await expectOneOrder(stall.cart.id, [await complete(stall.cart)])
      } finally {
        acquire.mockRestore()
      }
    })

    it("once another process has ended what it was at", async () => {
      await anAttempt(stall.cart.id, "1 second")
      const began = performance.now()
      await expectOneOrder(stall.cart.id, [await complete(stall.cart)])
      expect(performance.now() - began).toBeGreaterThan(700)
    })

    it("when a completion was cut off just before its order was whole: what it left is undone", async () => {
      const { reserved } = await stockOf(stall.rice)
      const first = await granted(complete(cartWithCode))
      const kept = (await stockOf(stall.rice)).reserved
      expect(kept).toBeGreaterThan(reserved)
      await cutOff(cartWithCode.id, first.order.id)
      const again = await complete(cartWithCode)
      expect(again.body.order.id).not.toBe(first.order.id)
      await expectOneOrder(cartWithCode.id, [again, await complete(cartWithCode)])
      expect((await stockOf(stall.rice)).reserved).toBe(kept)
      expect(await theRows("select used from promotion where code = 'HAILAN'")).toEqual([
        { used: 1 },
      ])
    })

    it("when it was cut off before the order was linked to its cart", async () => {
      const { order } = await granted(complete(cartWithCode))
      await cutOff(cartWithCode.id, order.id)
      await theRows("delete from order_cart where order_id = ?", [order.id])
      await theRows("delete from order_payment_collection where order_id = ?", [order.id])
      const again = await complete(cartWithCode)
      expect(await theRows('select id from "order" where id = ?', [order.id])).toEqual([])
      await expectOneOrder(cartWithCode.id, [again])
    })

    it("when Medusa's engine gives up in the midst of its steps: what it left is undone, and it is tried again", async () => {
      const lost = losingTheEndOf("reserve-inventory-step")
      const answer = await complete(cartWithCode)
      expect(lost()).toBe(1)
      await expectOneOrder(cartWithCode.id, [answer, await complete(cartWithCode)])
    })

    it("or none and nothing is left, when the engine gives up undoing what can't be", async () => {
      const others = await cloneCarts(cartWithCode.id, 2)
      for (const id of others) await granted(complete({ ...cartWithCode, id }))
      const { reserved } = await stockOf(stall.rice)
      const countUses = (uses: number) =>
        theRows("update promotion set used = ? where code = 'HAILAN'", [uses])
      // The look at the cart still finds uses left, the order then finds none.
      await countUses(0)
      const lost = losingTheEndOf("reserve-inventory-step", {
        afterOrder: () => countUses(2),
      })
      const answer = await complete(cartWithCode)
      expect(lost()).toBe(1)
      expect(answer).toMatchObject({ status: 400 })
      expect(await ordersOf(cartWithCode.id)).toEqual([])
      expect((await stockOf(stall.rice)).reserved).toBe(reserved)
      expect(await violations()).toEqual([])
    })

    it("or none, and the cart is open again, when nobody asks again", async () => {
      // Other suites have orders of their own.
      const standing = () =>
        theRows("select id from reservation_item where deleted_at is null order by id")
      const before = await standing()
      const { order } = await granted(complete(cartWithCode))
      await cutOff(cartWithCode.id, order.id)
      await theMarket().container.resolve("completion").recover()
      expect(await theRows('select id from "order" where id = ?', [order.id])).toEqual([])
      expect(await standing()).toEqual(before)
      expect(
        await theRows("select completed_at from cart where id = ?", [cartWithCode.id])
      ).toEqual([{ completed_at: null }])
      expect(await violations()).toEqual([])
    })
  })
}

/** Where Medusa's engine writes down how far a run has come. */
interface Checkpoints {
  save(
    key: string,
    run: {
      flow: { transactionId: string; steps: Record<string, { definition: { action?: string } }> }
    },
    ttl?: number,
    options?: { stepId?: string }
  ): Promise<unknown>
}

/**
 * The next run with this step can't write down that it has ended, as when a busy machine lets it wait too long for a
 * sibling's turn: Medusa's engine gives up then, and leaves everything as it is.
 *
 * @returns how many runs that has happened to
 */
function losingTheEndOf(
  action: string,
  { afterOrder }: { afterOrder?: () => Promise<unknown> } = {}
): () => number {
  const { keyValueStore } = DistributedTransaction as unknown as { keyValueStore: Checkpoints }
  const save = keyValueStore.save.bind(keyValueStore)
  const runs = new Set<string>()
  vi.spyOn(keyValueStore, "save").mockImplementation(async (key, run, ttl, options) => {
    const { transactionId, steps } = run.flow
    const ended = steps[options?.stepId ?? ""]?.definition.action
    if (ended === "create-orders") await afterOrder?.()
    const isEnd = ended === action
    if (!isEnd || (runs.size > 0 && !runs.has(transactionId))) return save(key, run, ttl, options)
    runs.add(transactionId)
    throw new Error("Transaction storage is locked")
  })
  onTestFinished(() => void vi.restoreAllMocks())
  return () => runs.size
}

const anAttempt = (cartId: string, lease: string) =>
  theRows(
    `insert into completion_attempt (id, cart_id, begun_at, lease_until)
     values ('cmpat_elsewhere', ?, now() - interval '1 minute', now() + ?::interval)`,
    [cartId, lease]
  )

/** Takes an order back to where a process was killed that had done all but the parts. */
async function cutOff(cartId: string, orderId: string): Promise<void> {
  const parts = "select id from shop_order where order_id = ?"
  await theRows(`delete from shop_order_line where shop_order_id in (${parts})`, [orderId])
  await theRows("delete from shop_order where order_id = ?", [orderId])
  await anAttempt(cartId, "-1 second")
}

/** A code, HAILAN, that two orders may use. */
async function aCodeForTwo(): Promise<void> {
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code: "HAILAN",
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          limit: 2,
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "across",
            value: 5_000,
            currency_code: "vnd",
          },
        } as never,
      ],
    },
  })
}

import { setTimeout as pause } from "node:timers/promises"
import type { Goods } from "../builders/a-cart"
import { offerCards, theStripe } from "../builders/the-card-shop"
import { theRows } from "../builders/the-database"
import { violations } from "../invariants/violations"
import { areTelling, chosen } from "./chosen-boundaries"
import { KillableBackend, leaveRepairsToOthers } from "./killable-backend"
import { tellers, type Teller } from "./messages"
import { shelves } from "./shelves"

const HOURS = 3_600_000
const AT_ONCE = 6
const DONE_WITHIN_MS = 60_000

/** What came of the money, each once. */
const ONCE = { orders: 1, parts: 3, paid: 3, told: 3, captures: 1, money_in: 1 }

async function effects(cartId: string) {
  const [found] = await theRows<typeof ONCE>(
    `with part as (
       select part.* from shop_order part join order_cart link on link.order_id = part.order_id where link.cart_id = :cart
     )
     select (select count(*)::int from order_cart where cart_id = :cart and deleted_at is null) as orders,
       (select count(*)::int from part) as parts,
       (select count(*)::int from part where paid_at is not null and status = 'new') as paid,
       (select count(*)::int from producer_message where kind = 'order_new' and subject_id in (select id from part)) as told,
       (select count(*)::int from cart_payment_collection l join payment p using (payment_collection_id)
         join capture on capture.payment_id = p.id where l.cart_id = :cart) as captures,
       (select count(distinct txn.id)::int from ledger_transaction txn join ledger_entry entry on entry.txn_id = txn.id
         where txn.source_type = 'money_in' and entry.order_id in (select order_id from part)) as money_in`.replaceAll(
      ":cart",
      `'${cartId}'`
    )
  )
  return found!
}

export default function killedMessages() {
  let goods: Goods[]
  const backend = new KillableBackend()

  beforeAll(async () => {
    await offerCards()
    await leaveRepairsToOthers()
    goods = (await shelves(AT_ONCE)).map(({ 3: three }) => three)
  })

  describe("a message about money whose process is killed", () => {
    beforeEach(() => {
      theStripe().webhooks.holding = true
    })

    it.each(tellers)(
      "of $name has its effect exactly once",
      async (teller) => {
        await backend.start()
        theStripe().webhooks.url = undefined
        try {
          const boundaries = await chosen(teller.telling, () => boundariesOf(teller))
          for (let from = 0; from < boundaries.length; from += AT_ONCE) {
            await killAt(teller, boundaries.slice(from, from + AT_ONCE))
          }
          console.log(`${boundaries.length} messages of ${teller.name} cut off`)
        } finally {
          await backend.kill()
        }
      },
      HOURS
    )
  })

  async function boundariesOf({ money, follows }: Teller): Promise<string[]> {
    const { cart_id: id, message } = await money(goods[0]!)
    const answer = await backend.send(message, { id, at: "record", how: "hold", follows })
    expect(answer?.status).toBe(200)
    await expectDone(id, "not killed")
    // What is noted last is noted after all else is done.
    await pause(1_000)
    return backend.passed(id)
  }

  async function killAt(teller: Teller, boundaries: readonly string[]): Promise<void> {
    const sent = await Promise.all(
      boundaries.map(async (at, index) => {
        const money = await teller.money(goods[index]!)
        const { cart_id: id, message } = money
        const name = `${teller.name}, ${at}`
        const answer = backend.send(message, { id, at, how: "hold", follows: teller.follows })
        await untilStopped(id, name)
        const answered = answer.then((response) => response?.status === 200)
        return { ...money, name, answered: await Promise.race([answered, pause(1_000, false)]) }
      })
    )
    await backend.kill()
    await backend.start()
    theStripe().webhooks.url = undefined
    for (const { cart_id, message, name, answered } of sent) {
      if (areTelling) expect(answered, `${name}: was not answered`).toBe(true)
      if (!answered) expect((await backend.send(message))?.status, name).toBe(200)
      await expectDone(cart_id, name)
      console.log(`${name}: ${answered ? "answered" : "told again"}`)
    }
    for (const { message, name } of sent) {
      expect((await backend.send(message))?.status, `${name}, told once more`).toBe(200)
    }
    await pause(1_000)
    for (const { cart_id, name } of sent) await expectDone(cart_id, name)
    expect(await violations()).toEqual([])
  }

  async function untilStopped(id: string, name: string): Promise<void> {
    const end = performance.now() + DONE_WITHIN_MS
    while (performance.now() < end && !backend.passed(id).length) await pause(50)
    expect(backend.passed(id), `${name}: was not stopped`).not.toEqual([])
  }
}

async function expectDone(cartId: string, name: string): Promise<void> {
  const end = performance.now() + DONE_WITHIN_MS
  const isDone = async () => JSON.stringify(await effects(cartId)) === JSON.stringify(ONCE)
  while (performance.now() < end && !(await isDone())) await pause(100)
  expect(await effects(cartId), name).toEqual(ONCE)
}

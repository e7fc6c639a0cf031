import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { aReadyCart, startPayment } from "../builders/a-cart"
import { aListing } from "../builders/a-listing"
import { granted, shop } from "../builders/client"
import { setStock, stockOf } from "../builders/stock"
import { theRows } from "../builders/the-database"
import { theMarket } from "../builders/the-market"
import { violations } from "../invariants/violations"
import type { BackendProcess } from "../processes/backend-process"
import { aCrowd, race } from "./a-crowd"
import { cloneCarts } from "./clone-carts"
import { completeAll } from "./complete-all"
import { onServers } from "./servers"

const ROUNDS = Number(process.env.RACE_ROUNDS ?? "1")
const BUYERS = Number(process.env.RACE_BUYERS ?? "40")
const REPEATS = 50
const CODE = "LANCUOI"

/** One race of each round, counted from 1. */
type Race = (round: number, backends: BackendProcess[]) => Promise<void>

export default function soldOnce(): void {
  onServers(
    `sells nothing twice, ${ROUNDS} rounds of ${BUYERS} buyers`,
    async (backends, setting) => {
      const races: Record<string, Race> = {
        "last unit": await buyersFor(1),
        "20 units": await buyersFor(20),
        "one cart": await oneCartManyTimes(),
        "last use of a code": await lastUseOfACode(),
        "all is true": async () => expect(await violations()).toEqual([]),
      }
      for (let round = 1; round <= ROUNDS; round++) {
        const took: string[] = []
        for (const [name, run] of Object.entries(races)) {
          const begun = performance.now()
          await run(round, backends)
          took.push(`${name} ${Math.round(performance.now() - begun)} ms`)
        }
        console.log(`${setting}, round ${round}: ${took.join(", ")}`)
      }
    }
  )
}

/** So many buyers as there are, each for one of so many units: each unit goes to one, and nobody breaks anything. */
async function buyersFor(units: number): Promise<Race> {
  const listing = await aListing({ price: 50_000, stock: units })
  const crowd = aCrowd(await aReadyCart([[listing, 1]]))
  let sold = 0
  return async (_round, backends) => {
    await setStock(listing, sold + units)
    const orders = await race(crowd, BUYERS, backends)
    expect(orders).toBe(Math.min(units, BUYERS))
    sold += orders
    expect((await stockOf(listing)).reserved).toBe(sold)
  }
}

async function oneCartManyTimes(): Promise<Race> {
  const listing = await aListing({ price: 50_000, stock: 2 * ROUNDS })
  const { id } = await aReadyCart([[listing, 2]])
  return async (round, backends) => {
    const [cart] = await cloneCarts(id, 1)
    const answers = await completeAll(Array<string>(REPEATS).fill(cart!), backends)
    expect([...new Set(answers.map(({ order_id }) => order_id))]).toEqual([expect.any(String)])
    expect((await stockOf(listing)).reserved).toBe(2 * round)
  }
}

async function lastUseOfACode(): Promise<Race> {
  await aCodeForOne()
  const cart = await aReadyCart([[await aListing({ price: 50_000, stock: ROUNDS + 20 }), 1]])
  await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: [CODE] }))
  await startPayment(cart.id)
  const crowd = aCrowd(cart)
  return async (round, backends) => {
    await theRows(`update promotion set "limit" = ? where code = ?`, [round, CODE])
    expect(await race(crowd, 20, backends)).toBe(1)
    expect(await theRows("select used from promotion where code = ?", [CODE])).toEqual([
      { used: round },
    ])
  }
}

async function aCodeForOne(): Promise<void> {
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code: CODE,
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          limit: 1,
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

import { aReadyCart, startPayment } from "../builders/a-cart"
import { aListing } from "../builders/a-listing"
import { aPromotionGuide } from "../builders/a-promotion-guide"
import { anOperator } from "../builders/an-operator"
import { granted, shop } from "../builders/client"
import { theRows } from "../builders/the-database"
import { violations } from "../invariants/violations"
import type { BackendProcess } from "../processes/backend-process"
import { aCrowd, race } from "./a-crowd"
import { cloneCarts } from "./clone-carts"
import { completeAll } from "./complete-all"
import { onServers } from "./servers"

const ROUNDS = Number(process.env.RACE_CODE_ROUNDS ?? "1")
const BUYERS = 100

export default function codeLimits(): void {
  onServers(
    `takes off no more often than a code may, ${ROUNDS} rounds of ${BUYERS} buyers`,
    async (backends) => {
      for (let round = 1; round <= ROUNDS; round++) {
        await firstTenOrders(backends, round)
        await onceOfEachCustomer(backends, round)
        expect(await violations(), `round ${round}`).toEqual([])
      }
    }
  )
}

async function firstTenOrders(backends: BackendProcess[], round: number): Promise<void> {
  const code = `MUOI${round}`
  const cart = await aCartWith(code, { first_orders: 10, per_customer: null })
  expect(await race(aCrowd(cart), BUYERS, backends)).toBe(10)
  expect(await theRows("select used from promotion where code = ?", [code])).toEqual([{ used: 10 }])
}

/** One buyer with a hundred carts has it once. */
async function onceOfEachCustomer(backends: BackendProcess[], round: number): Promise<void> {
  const { id } = await aCartWith(`MOT${round}`, { first_orders: null, per_customer: 1 })
  const carts = await cloneCarts(id, BUYERS)
  await theRows("update cart set email = 'mot-nguoi@example.com' where starts_with(id, ?)", [id])
  const answers = await completeAll(carts, backends)
  expect(answers.filter(({ order_id }) => order_id)).toHaveLength(1)
}

async function aCartWith(
  code: string,
  limits: { first_orders: number | null; per_customer: number | null }
): Promise<{ id: string }> {
  const listing = await aListing({ price: 50_000, stock: 1_000 })
  await aPromotionGuide(await anOperator(), { code, goods: {}, ...limits })
  const cart = await aReadyCart([[listing, 1]])
  await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))
  await startPayment(cart.id)
  return cart
}

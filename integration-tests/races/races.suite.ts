import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { aReadyCart, startPayment } from "../builders/a-cart"
import { aListing } from "../builders/a-listing"
import { aPromotionGuide } from "../builders/a-promotion-guide"
import { anOperator } from "../builders/an-operator"
import { granted, shop } from "../builders/client"
import { stockOf } from "../builders/stock"
import { theRows } from "../builders/the-database"
import { theMarket } from "../builders/the-market"
import { violations } from "../invariants/violations"
import { startBackend, type BackendProcess } from "../processes/backend-process"
import { databaseUrl } from "../processes/database-url"
import { hasRedis, startRedis } from "../processes/redis-server"
import { cloneCarts } from "./clone-carts"

const ROUNDS = Number(process.env.RACE_ROUNDS ?? "1")
const BUYERS = Number(process.env.RACE_BUYERS ?? "40")
const REPEATS = 50
const HOURS = 3_600_000

/** Servers that share a database, and what else they share. */
const SETTINGS = [
  { name: "one server", servers: 1, redis: false },
  { name: "two servers with Redis locks", servers: 2, redis: true },
] as const

export default function races(): void {
  describe.each(SETTINGS)("$name", ({ name, servers, redis }) => {
    it.skipIf(redis && !hasRedis())(
      redis && !hasRedis()
        ? "not run: there is no redis-server (Debian's package of that name brings it)"
        : `sells nothing twice, ${ROUNDS} rounds of ${BUYERS} buyers`,
      async () => {
        const shared = redis ? await startRedis() : null
        const backends = await start(servers, shared?.url)
        try {
          for (let round = 1; round <= ROUNDS; round++) {
            const begun = performance.now()
            await buyersFor(1, backends)
            await buyersFor(20, backends)
            await oneCartManyTimes(backends)
            await lastUseOfACode(backends, round)
            await firstUsesOfACode(backends, round)
            await onceOfEachCustomer(backends, round)
            expect(await violations(), `round ${round}`).toEqual([])
            console.log(`${name}, round ${round}: ${Math.round(performance.now() - begun)} ms`)
          }
        } finally {
          await Promise.all(backends.map((backend) => backend.kill()))
          await shared?.stop()
        }
      },
      12 * HOURS
    )
  })
}

async function start(servers: number, redisUrl?: string): Promise<BackendProcess[]> {
  const url = await databaseUrl()
  const backends: BackendProcess[] = []
  // One after the other: the first fills what the second finds.
  for (let index = 0; index < servers; index++) {
    backends.push(await startBackend({ databaseUrl: url, env: { REDIS_URL: redisUrl } }))
  }
  return backends
}

/** So many buyers as there are, each for one of so many units: each unit goes to one, and nobody breaks anything. */
async function buyersFor(units: number, backends: BackendProcess[]): Promise<void> {
  const listing = await aListing({ price: 50_000, stock: units })
  const cart = await aReadyCart([[listing, 1]])
  const answers = await completeAll(await cloneCarts(cart.id, BUYERS), backends)
  expectNoneBroken(answers)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(Math.min(units, BUYERS))
  expect(await stockOf(listing)).toEqual({ stocked: units, reserved: Math.min(units, BUYERS) })
}

async function oneCartManyTimes(backends: BackendProcess[]): Promise<void> {
  const listing = await aListing({ price: 50_000, stock: 100 })
  const cart = await aReadyCart([[listing, 2]])
  const answers = await completeAll(Array<string>(REPEATS).fill(cart.id), backends)
  expectNoneBroken(answers)
  expect(new Set(answers.map(({ status, order_id }) => `${status} ${order_id}`)).size).toBe(1)
  expect(answers[0]!.status).toBe(200)
  expect(await stockOf(listing)).toEqual({ stocked: 100, reserved: 2 })
}

async function lastUseOfACode(backends: BackendProcess[], round: number): Promise<void> {
  const code = `CUOI${round}X${Math.random().toString(36).slice(2, 6).toUpperCase()}`
  const listing = await aListing({ price: 50_000, stock: 1_000 })
  await aCodeForOne(code)
  const cart = await aReadyCart([[listing, 1]])
  await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: [code] }))
  await startPayment(cart.id)
  const answers = await completeAll(await cloneCarts(cart.id, 20), backends)
  expectNoneBroken(answers)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await theRows("select used from promotion where code = ?", [code])).toEqual([{ used: 1 }])
}

/** A hundred buyers at a time, of whom the first ten have the discount. */
async function firstUsesOfACode(backends: BackendProcess[], round: number): Promise<void> {
  const { id, code } = await aCartWithACode(`MUOI${round}`, {
    first_orders: 10,
    per_customer: null,
  })
  const answers = await completeAll(await cloneCarts(id, 100), backends)
  expectNoneBroken(answers)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
  expect(await theRows("select used from promotion where code = ?", [code])).toEqual([{ used: 10 }])
}

/** One buyer with a hundred carts has it once. */
async function onceOfEachCustomer(backends: BackendProcess[], round: number): Promise<void> {
  const { id } = await aCartWithACode(`MOT${round}`, { first_orders: null, per_customer: 1 })
  const carts = await cloneCarts(id, 100)
  await theRows("update cart set email = 'mot-nguoi@example.com' where starts_with(id, ?)", [id])
  const answers = await completeAll(carts, backends)
  expectNoneBroken(answers)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
}

async function aCartWithACode(
  beginning: string,
  limits: { first_orders: number | null; per_customer: number | null }
): Promise<{ id: string; code: string }> {
  const code = `${beginning}X${Math.random().toString(36).slice(2, 6).toUpperCase()}`
  const listing = await aListing({ price: 50_000, stock: 1_000 })
  await aPromotionGuide(await anOperator(), { code, goods: {}, ...limits })
  const cart = await aReadyCart([[listing, 1]])
  await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))
  await startPayment(cart.id)
  return { id: cart.id, code }
}

interface Outcome {
  status: number
  order_id?: string
  said: string
}

/** All at the same moment, by turns on each server. */
function completeAll(carts: readonly string[], backends: BackendProcess[]): Promise<Outcome[]> {
  return Promise.all(
    carts.map(async (cart, index) => {
      const { origin } = backends[index % backends.length]!
      const answer = await fetch(`${origin}/store/carts/${cart}/complete`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-publishable-api-key": theMarket().publishable_key,
        },
        body: "{}",
      })
      const said = await answer.text()
      const body = JSON.parse(said) as { order?: { id: string } }
      return { status: answer.status, order_id: body.order?.id, said: said.slice(0, 300) }
    })
  )
}

function expectNoneBroken(answers: readonly Outcome[]): void {
  expect(answers.filter(({ status }) => status >= 500 || status === 409)).toEqual([])
}

async function aCodeForOne(code: string): Promise<void> {
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code,
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

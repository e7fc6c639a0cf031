import type { Goods } from "../builders/a-cart"
import { offerCards, theStripe } from "../builders/the-card-shop"
import { violations } from "../invariants/violations"
import {
  databaseNow,
  expectCapturedOnce,
  expectStockAddsUp,
  expectWhole,
  repairedAfter,
  stateOf,
} from "./expectations"
import { KillableBackend, leaveRepairsToOthers, type Fault } from "./killable-backend"
import { shelves } from "./shelves"
import { tellAgain } from "./tell-again"
import { chosen } from "./chosen-boundaries"
import { waysToPay, type CartToComplete, type WayToPay } from "./ways-to-pay"

const REPAIRED_WITHIN_MS = 5_000
const HOURS = 3_600_000
/** Completions that one kill cuts off, each at another boundary. */
const AT_ONCE = 8

/** A completion that is cut off. */
interface Cut {
  way: WayToPay
  producers: 1 | 3
  boundary: string
}

export default function killedCompletions() {
  let goods: Record<1 | 3, Goods>[]
  const backend = new KillableBackend()
  const repairs: number[] = []

  beforeAll(async () => {
    await offerCards()
    await leaveRepairsToOthers()
    goods = await shelves(AT_ONCE)
    theStripe().webhooks.holding = true
  })

  describe("a completion whose process is killed", () => {
    it(
      "leaves one order or none, is repaired within 5 s, and gives one order when asked again",
      async () => {
        await backend.start()
        try {
          const cuts = await allCuts()
          for (let from = 0; from < cuts.length; from += AT_ONCE) {
            await killAt(cuts.slice(from, from + AT_ONCE))
          }
          const longest = Math.max(...repairs)
          console.log(
            `${cuts.length} completions cut off, repaired at most ${longest} ms after ready`
          )
        } finally {
          await backend.kill()
        }
      },
      4 * HOURS
    )
  })

  /** One of each way and number of producers after the other, so that one kill meets many. */
  async function allCuts(): Promise<Cut[]> {
    const rows: Cut[][] = []
    for (const way of waysToPay) {
      for (const producers of [1, 3] as const) {
        const row = `${way.name} ${producers}`
        if (!row.includes(process.env.CRASH_ROW ?? "")) continue
        const boundaries = await chosen(way.telling, () => boundariesOf(way, producers))
        rows.push(boundaries.map((boundary) => ({ way, producers, boundary })))
      }
    }
    const longest = Math.max(...rows.map(({ length }) => length))
    return Array.from({ length: longest }, (_, index) =>
      rows.flatMap((row) => row[index] ?? [])
    ).flat()
  }

  /** All boundaries of one completion, in their order, as one that is not cut off passes them. */
  async function boundariesOf(way: WayToPay, producers: 1 | 3): Promise<string[]> {
    const cart = await way.cart(goods[0]![producers])
    const answer = await backend.send(cart.completion, { id: cart.id, at: "record", how: "hold" })
    await placed(answer, cart.id)
    // A transaction that has not begun yet has written as much as the last one.
    return backend.passed(cart.id).filter((at) => !at.startsWith("opened"))
  }

  async function killAt(cuts: readonly Cut[]): Promise<void> {
    await backend.calm()
    const carts = await Promise.all(
      cuts.map(({ way, producers }, shelf) => way.cart(goods[shelf]![producers]))
    )
    await cutOff(cuts, carts)
    const before = await databaseNow()
    const left = await Promise.all(carts.map(({ id }) => stateOf(id, before)))
    await tellAgain()

    const ready = await backend.start()
    const when = { before, ready, within: REPAIRED_WITHIN_MS }
    const after = await Promise.all(
      carts.map((cart, index) => repairedAfter(cart, nameOf(cuts[index]!), when))
    )
    await Promise.all(
      carts.map(async (cart, index) => {
        const { way, producers } = cuts[index]!
        const name = nameOf(cuts[index]!)
        const first = await placed(await backend.send(cart.completion), name)
        expect(await placed(await backend.send(cart.completion), name), name).toBe(first)
        await expectWhole(cart, way, producers, name, before)
        console.log(`${name}: left ${left[index]}; repaired ${after[index]} ms after ready`)
      })
    )
    expect(await tellAgain()).toEqual([])
    const now = await databaseNow()
    for (const [index, cart] of carts.entries()) {
      const { way, producers } = cuts[index]!
      await expectWhole(cart, way, producers, nameOf(cuts[index]!), now)
    }
    expectCapturedOnce(carts)
    await expectStockAddsUp()
    expect(await violations()).toEqual([])
    repairs.push(...after)
  }

  /** Each completion stops at its boundary; the last one takes the process with it. */
  async function cutOff(cuts: readonly Cut[], carts: readonly CartToComplete[]): Promise<void> {
    const cut = async ({ id, completion }: CartToComplete, index: number, how: Fault["how"]) => {
      const at = cuts[index]!.boundary
      const answer = backend.send(completion, { id, at, how })
      const isStopped = await backend.stopped(id, answer)
      expect(isStopped, `${nameOf(cuts[index]!)}: was not stopped`).toBe(true)
      if (how === "kill") expect(await answer).toBeNull()
    }
    const last = carts.length - 1
    await Promise.all(carts.slice(0, last).map((cart, index) => cut(cart, index, "hold")))
    await cut(carts[last]!, last, "kill")
    await backend.kill()
  }
}

const nameOf = ({ way, producers, boundary }: Cut) =>
  `${way.name}, ${producers} producers, ${boundary}`

/** @returns the order's id, or what stands for it */
async function placed(answer: Response | null, name: string): Promise<string> {
  const text = (await answer?.text()) ?? "no answer"
  expect(answer?.status, `${name}: ${text}`).toBe(200)
  const { order, token } = JSON.parse(text)
  expect(order?.id ?? token, `${name}: ${text}`).toBeTruthy()
  return order?.id ?? token
}

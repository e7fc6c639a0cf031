import { aCart, aReadyCart, startPayment } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { aPromotionGuide } from "../../builders/a-promotion-guide"
import { aVisitor } from "../../builders/a-visitor"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { violations } from "../../invariants/violations"
import { cloneCarts } from "../../races/clone-carts"

/** A hundred come at a time in `races/`. */
const BUYERS = 12

export default function vouchers() {
  let operator: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    tea = await aListing({ title: "Chè có mã", stars: 4, price: 100_000, stock: 1_000 })
  })

  describe("guessing codes", () => {
    const attacker = new Client(() => ({
      ...aVisitor("203.0.113.66").headers(),
      "x-publishable-api-key": theMarket().publishable_key,
    }))
    const guess = async (cart: string, code: string, by: Client = attacker) =>
      (await by.post(`/store/carts/${cart}/promotions`, { promo_codes: [code] })).status

    it("ends after ten of a cart and sixty of an address; ten thousand come to nothing", async () => {
      const statuses: number[] = []
      const carts = await cloneCarts((await aCart([[tea, 1]])).id, 20)
      for (const [at, cart] of carts.entries()) {
        for (let tried = 0; tried < 11; tried++)
          statuses.push(await guess(cart, `DOAN${at}X${tried}`))
      }
      expect(statuses.filter((status) => status === 400)).toHaveLength(60)
      expect(statuses.filter((status) => status === 429)).toHaveLength(160)
      // The other 9,780 at once, by all three doors.
      const doors = [
        (code: string) =>
          attacker.post(`/store/carts/${carts[0]}/promotions`, { promo_codes: [code] }),
        (code: string) => attacker.post(`/store/carts/${carts[1]}`, { promo_codes: [code] }),
        (code: string) =>
          attacker.post("/store/carts", { region_id: theMarket().region_id, promo_codes: [code] }),
      ]
      const left = new Set<number>()
      for (let done = 0; done < 9_780; done += 60) {
        const answers = await Promise.all(
          Array.from({ length: 60 }, (_, at) => doors[at % 3]!(`DOAN${done + at}`))
        )
        answers.forEach(({ status }) => left.add(status))
      }
      expect([...left]).toEqual([429])
    }, 180_000)

    it("is not what somebody does who knows the code, nor is a neighbour locked out", async () => {
      await aPromotionGuide(operator, { code: "CHEMOI", goods: {}, per_customer: null })
      const cart = await aCart([[tea, 1]])
      for (let time = 0; time < 15; time++) expect(await guess(cart.id, "CHEMOI", shop)).toBe(200)
      for (let tried = 0; tried < 12; tried++) await guess(cart.id, `SAI${tried}`)
      const other = await aCart([[tea, 1]])
      expect(await guess(other.id, "CHEMOI", shop)).toBe(200)
    })
  })

  describe(`limits under ${BUYERS} checkouts at a time`, () => {
    const statuses = async (carts: readonly string[]) => {
      const answers = await Promise.all(
        carts.map((cart) => shop.post(`/store/carts/${cart}/complete`))
      )
      const counted: Record<string, number> = {}
      for (const { status, body } of answers) {
        const said =
          status === 200
            ? "order"
            : `${body.code ?? status} ${body.message}`.replace(
                /^ocop.discount_changed .*/,
                "changed"
              )
        counted[said] = (counted[said] ?? 0) + 1
      }
      return counted
    }
    const discounted = async (code: string) =>
      Number(
        (
          await theRows<{ count: string }>(
            `select count(distinct orders.id) from "order" orders
             join order_item piece on piece.order_id = orders.id
             join order_line_item_adjustment less on less.item_id = piece.item_id where less.code = ?`,
            [code]
          )
        )[0]!.count
      )
    const aCodedCart = async (code: string) => {
      const cart = await aReadyCart([[tea, 1]])
      await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))
      await startPayment(cart.id)
      return cart
    }

    it("the first 3 orders have it, and no more", async () => {
      await aPromotionGuide(operator, {
        code: "BADON",
        goods: {},
        first_orders: 3,
        per_customer: null,
      })
      const { id } = await aCodedCart("BADON")
      const counted = await statuses(await cloneCarts(id, BUYERS))
      expect(counted).toEqual({ order: 3, changed: 9 })
      expect(await discounted("BADON")).toBe(3)
      expect(await violations()).toEqual([])
    }, 300_000)

    it("one customer has it once", async () => {
      await aPromotionGuide(operator, {
        code: "MOTLAN",
        goods: {},
        first_orders: null,
        per_customer: 1,
      })
      const { id } = await aCodedCart("MOTLAN")
      const carts = await cloneCarts(id, BUYERS)
      await theRows(`update cart set email = 'mot-nguoi@example.com' where id like ?`, [
        `${id}\\_%`,
      ])
      const counted = await statuses(carts)
      expect(counted).toEqual({ order: 1, changed: 11 })
      expect(await discounted("MOTLAN")).toBe(1)
      expect(await violations()).toEqual([])
    }, 300_000)
  })
}

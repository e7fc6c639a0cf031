import { ProducerDashboardResponse } from "@ocop/contract"
import { startOfDayInVietnam } from "@ocop/rules"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aCustomer } from "../../builders/a-customer"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { isRefunded, moneyMoves } from "../../builders/money-moves"
import { setStock } from "../../builders/stock"
import { inDays, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"

export default function dashboard() {
  let producer: Producer
  let other: Producer
  let owner: Client
  let neighbour: Client
  let tea: Listing
  let made = 0

  beforeAll(async () => {
    watchStatements()
    producer = await aProducer({ name: "HTX trang chính" })
    other = await aProducer({ name: "HTX kế bên" })
    owner = await aProducersLogIn(producer.id)
    neighbour = await aProducersLogIn(other.id)
    tea = await aListing({
      title: "Trà trang chính",
      by: producer,
      certificates: [{ stars: 4, until: inDays(90), number: "TC-1" }],
    })
    await aListing({ title: "Mật ong trang chính", by: producer })
  })

  const read = async (member = owner) =>
    ProducerDashboardResponse.parse(await granted(member.get("/producer/dashboard")))
  /** A part of an order: goods of 200,000 đồng less 20,000, 30,000 to send, 14,400 commission. */
  const aPart = async (status: string, placed = new Date(), by = producer) => {
    const id = `shord_home_${++made}`
    await theRows(
      `insert into shop_order (id, order_id, producer_id, status, items_total, discount_total,
        shipping_total, total, commission_total, accept_by, created_at)
      values (?, ?, ?, ?, 200000, 20000, 30000, 210000, 14400, now() + interval '2 days', ?::timestamptz)`,
      [id, `order_home_${made}`, by.id, status, placed.toISOString()]
    )
    return id
  }

  describe("GET /producer/dashboard", () => {
    it("counts the orders by what has to be done next, and nobody else's", async () => {
      for (const status of [
        "new",
        "new",
        "accepted",
        "packed",
        "shipped",
        "delivered",
        "declined",
      ]) {
        await aPart(status)
      }
      await aPart("new", new Date(), other)
      expect((await read()).orders).toEqual({ new: 2, accepted: 1, packed: 1, shipped: 1 })
      expect((await read(neighbour)).orders).toEqual({ new: 1, accepted: 0, packed: 0, shipped: 0 })
    })

    it("sums goods by the day in Vietnam, thirty days, without what was given up", async () => {
      const midnight = startOfDayInVietnam(today()).getTime()
      await aPart("new", new Date(midnight))
      await aPart("delivered", new Date(midnight - 1))
      await aPart("cancelled", new Date(midnight))
      await aPart("new", startOfDayInVietnam(inDays(-29)))
      await aPart("new", new Date(startOfDayInVietnam(inDays(-29)).getTime() - 1))
      const { sales } = await read()
      expect(sales.days).toHaveLength(30)
      expect(sales.days.filter(({ orders }) => orders > 0)).toEqual([
        { day: inDays(-29), amount: 180_000, orders: 1 },
        { day: inDays(-1), amount: 180_000, orders: 1 },
        { day: today(), amount: 180_000, orders: 1 },
      ])
      expect(sales).toMatchObject({ amount: 540_000, orders: 3 })
    })

    it("says what is due for delivered orders, to the đồng, less what came back", async () => {
      const parts = [await aPart("delivered"), await aPart("delivered"), await aPart("shipped")]
      for (const id of parts) await moneyMoves({ kind: "part_placed", shop_order_id: id })
      await isRefunded(parts[1]!, 52_500)
      expect((await read()).money).toEqual({
        due: 2 * (210_000 - 14_400) - (52_500 - 3_600),
        delivered_orders: 2,
        paid: null,
      })
    })

    it("names pack sizes with five units or fewer, of what is on sale", async () => {
      expect((await read()).low_stock).toEqual({ count: 0, lines: [] })
      await setStock(tea, 6)
      expect((await read()).low_stock.count).toBe(0)
      await setStock(tea, 5)
      expect((await read()).low_stock).toEqual({
        count: 1,
        lines: [{ listing_id: tea.id, title: tea.title, pack: "Gói 100 g", units: 5 }],
      })
      const listed = (
        await granted(owner.get("/producer/listings?low_stock=true&status=published"))
      ).count
      expect(listed).toBe(1)
      await theRows("update listing set status = 'withdrawn' where id = ?", [tea.id])
      expect((await read()).low_stock.count).toBe(0)
    })

    it("warns of certificates that end within 90 days or have ended", async () => {
      await aListing({
        title: "Gạo hết hạn",
        by: producer,
        certificates: [{ stars: 3, until: inDays(-1), number: "TC-2" }],
      })
      const { count, lines } = (await read()).certificates
      expect(count).toBe(2)
      expect(lines).toMatchObject([
        { product: tea.title, number: "TC-1", kind: "ends", days_left: 90 },
        { product: "Gạo hết hạn", number: "TC-2", kind: "ended", days_left: null },
      ])
    })

    it("counts what waits for an operator, and what came back", async () => {
      for (const [state, listing] of [
        ["submitted", tea.id],
        ["changes_asked", (await aListing({ by: producer })).id],
      ]) {
        await theRows(
          "insert into listing_wording (id, listing_id, state, wording) values (?, ?, ?, '{}')",
          [`lword_${state}`, listing!, state!]
        )
      }
      expect((await read()).waiting).toEqual({
        listings: 1,
        listings_to_change: 1,
        filings: 0,
        returns: 0,
        complaints: 0,
      })
      expect((await read(neighbour)).waiting).toEqual({
        listings: 0,
        listings_to_change: 0,
        filings: 0,
        returns: 0,
        complaints: 0,
      })
    })

    it("takes at most four statements, also among 10,000 producers", async () => {
      const spent = async () => (await countedStatements(() => read())).request.length
      expect(await spent()).toBeLessThanOrEqual(4)
      await theRows(
        `insert into producer (id, handle, name, name_folded, kind, place, province_code)
        select 'prdcr_' || n, 'nha-' || n, 'Nhà ' || n, 'nha ' || n, 'other', 'Mèo Vạc', '08'
        from generate_series(1, 10000) n`
      )
      await theRows(
        `insert into shop_order (id, order_id, producer_id, items_total, discount_total, shipping_total, total, commission_total, accept_by)
        select 'shord_' || n, 'order_' || n, 'prdcr_' || n, 1, 0, 0, 1, 0, now() from generate_series(1, 10000) n`
      )
      expect(await spent()).toBeLessThanOrEqual(4)
      expect((await read()).orders.new).toBe(0)
    })

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.get("/producer/dashboard")).status).toBe(401)
      }
    })
  })
}

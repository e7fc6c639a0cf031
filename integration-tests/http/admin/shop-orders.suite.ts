import { AdminShopOrdersResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import type { Listing } from "../../builders/a-listing"
import { anOperator } from "../../builders/an-operator"
import { anOrder } from "../../builders/an-order"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { theStall } from "../../builders/the-stall"

export default function shopOrders() {
  let operator: Client
  let customer: Client
  let tea: Listing
  let rice: Listing
  let first: Awaited<ReturnType<typeof anOrder>>
  let second: Awaited<ReturnType<typeof anOrder>>

  beforeAll(async () => {
    operator = await anOperator()
    customer = await aCustomer()
    ;({ tea, rice } = theStall())
    first = await anOrder([
      [tea, 1],
      [rice, 1],
    ])
    second = await anOrder([[tea, 2]])
  })

  const read = async (query = "") =>
    AdminShopOrdersResponse.parse((await operator.get(`/admin/shop-orders?${query}`)).body)

  describe("GET /admin/shop-orders", () => {
    it("gives the parts of an order, which sum to it", async () => {
      const { shop_orders, count } = await read(`order_id=${first.order_id}`)
      expect(count).toBe(2)
      expect(shop_orders.map(({ producer_id }) => producer_id).sort()).toEqual(
        [tea.producer.id, rice.producer.id].sort()
      )
      expect(shop_orders.reduce((sum, { total }) => sum + total, 0)).toBe(first.total)
    })

    it("gives the parts of a producer, newest first", async () => {
      const { shop_orders } = await read(`producer_id=${tea.producer.id}`)
      // Other suites sell the same tea.
      const own = [second.order_id, first.order_id]
      expect(shop_orders.map(({ order_id }) => order_id).filter((id) => own.includes(id))).toEqual(
        own
      )
    })

    it("pages", async () => {
      const whole = await read(`order_id=${first.order_id}`)
      const page = await read(`order_id=${first.order_id}&limit=1&offset=1`)
      expect(page).toMatchObject({ count: 2, limit: 1, offset: 1 })
      expect(page.shop_orders).toEqual(whole.shop_orders.slice(1))
    })

    it("gives nothing for what is not there", async () => {
      expect((await read("order_id=order_khong_co")).shop_orders).toEqual([])
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        ["limit=0", "limit=101", "limit=x", "offset=-1", `order_id=${"x".repeat(65)}`],
        (query) => operator.get(`/admin/shop-orders?${query}`),
        { status: 400 }
      ))

    it("is for operators only", async () => {
      for (const client of [stranger, shop, customer]) {
        expect((await client.get("/admin/shop-orders")).status).toBe(401)
      }
    })
  })
}

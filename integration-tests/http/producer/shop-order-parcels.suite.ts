import {
  AdminShopOrdersResponse,
  CheckoutResponse,
  ProducerShopOrderResponse,
} from "@ocop/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { stockOf } from "../../builders/stock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function shopOrderParcels() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>
  let id: string
  let tea: string
  let honey: string

  beforeAll(async () => {
    stall = await twoShops("kiện hàng")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 3],
      [stall.honey, 1],
    ])
    id = order.partOf(stall.hill).id
    await granted(act("accept"))
    const { lines } = (await act("pack")).body.shop_order
    const idOf = (title: string) =>
      lines.find((line: { title: string }) => line.title.startsWith(title)).id
    tea = idOf("Trà")
    honey = idOf("Mật ong")
  })

  const act = (action: string, body: object = {}, client = hill, of = id) =>
    client.post(`/producer/shop-orders/${of}/${action}`, body)
  const ship = (key: string, lines?: { line_id: string; quantity: number }[]) =>
    act("ship", { key, carrier: "vnpost", tracking_code: "VN123456", ...(lines ? { lines } : {}) })
  const shipped = async (key: string, lines?: { line_id: string; quantity: number }[]) =>
    ProducerShopOrderResponse.parse(await granted(ship(key, lines))).shop_order
  const read = async () =>
    ProducerShopOrderResponse.parse(await granted(hill.get(`/producer/shop-orders/${id}`)))
      .shop_order
  const fulfillments = async () => {
    const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "total",
        "fulfillments.id",
        "fulfillments.location_id",
        "fulfillments.shipped_at",
        "fulfillments.delivered_at",
        "fulfillments.labels.tracking_number",
      ],
      filters: { id: order.order_id },
    })
    const { total, fulfillments } = data[0] as unknown as {
      total: unknown
      fulfillments: {
        id: string
        location_id: string
        shipped_at: string | null
        delivered_at: string | null
        labels: { tracking_number: string }[]
      }[]
    }
    return { total: Number(total), fulfillments }
  }

  describe("POST /producer/shop-orders/:id/ship", () => {
    it("sends all of it from the producer's storehouse; stock falls once", async () => {
      const part = await shipped("khoa-so-1")
      expect(part).toMatchObject({ status: "shipped", partly_shipped: false })
      expect(part.parcels).toMatchObject([
        {
          number: 1,
          status: "shipped",
          amount: 369_999,
          carrier: "vnpost",
          tracking_code: "VN123456",
        },
      ])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 8, reserved: 0 })
      expect(await stockOf(stall.honey)).toMatchObject({ stocked: 99, reserved: 0 })
      expect(await stockOf(stall.rice)).toMatchObject({ stocked: 100, reserved: 3 })
      expect((await fulfillments()).fulfillments).toEqual([
        expect.objectContaining({
          location_id: stall.hill.stock_location_id,
          shipped_at: expect.anything(),
          delivered_at: null,
          labels: [expect.objectContaining({ tracking_number: "VN123456" })],
        }),
      ])
    })

    it("sends it in parts; what they cost adds up", async () => {
      const first = await shipped("khoa-so-1", [{ line_id: tea, quantity: 1 }])
      expect(first).toMatchObject({ status: "packed", partly_shipped: true })
      expect(first.lines.map(({ quantity, left }) => [quantity, left]).sort()).toEqual([
        [1, 1],
        [2, 1],
      ])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 9, reserved: 1 })
      const second = await shipped("khoa-so-2")
      expect(second).toMatchObject({ status: "shipped", partly_shipped: false })
      expect(second.parcels.map(({ amount }) => amount)).toEqual([150_000, 219_999])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 8, reserved: 0 })
      expect((await fulfillments()).fulfillments).toHaveLength(2)
    })

    it("repeated with its key, one after the other or at once, sends nothing twice", async () => {
      await shipped("khoa-so-1", [{ line_id: tea, quantity: 1 }])
      await shipped("khoa-so-1", [{ line_id: tea, quantity: 1 }])
      await Promise.all(
        Array.from({ length: 4 }, () => ship("khoa-so-2", [{ line_id: honey, quantity: 1 }]))
      )
      expect((await read()).parcels).toHaveLength(2)
      expect((await fulfillments()).fulfillments).toHaveLength(2)
      expect(await stockOf(stall.tea)).toEqual({ stocked: 9, reserved: 1 })
      expect((await stockOf(stall.honey)).stocked).toBe(99)
    })

    it("of two members who each send all at once, lets one", async () => {
      const answers = await Promise.all([ship("khoa-so-1"), ship("khoa-so-2"), ship("khoa-so-3")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 8, reserved: 0 })
      expect((await fulfillments()).fulfillments).toHaveLength(1)
    })

    it("of two producers of one order at once, lets both", async () => {
      const other = order.partOf(stall.delta).id
      await granted(act("accept", {}, delta, other))
      await granted(act("pack", {}, delta, other))
      const answers = await Promise.all([
        ship("khoa-so-1"),
        act("ship", { key: "khoa-so-1", carrier: "self" }, delta, other),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await fulfillments()).fulfillments).toHaveLength(2)
      expect((await stockOf(stall.rice)).stocked).toBe(97)
      expect((await stockOf(stall.tea)).stocked).toBe(8)
    })

    it("leaves nothing of a parcel that Medusa refuses", async () => {
      await theRows("update reservation_item set deleted_at = now()")
      expect((await ship("khoa-so-1")).status).toBe(400)
      expect(await read()).toMatchObject({ status: "packed", parcels: [] })
      expect((await stockOf(stall.tea)).stocked).toBe(10)
    })

    it("refuses quantities that are not left, and parcels of nothing", async () => {
      const rice = "shordl_cua_nguoi_khac"
      const rows: Record<string, [string, { line_id: string; quantity: number }[]]> = {
        "too many": ["ocop.parcel_quantity_invalid", [{ line_id: tea, quantity: 3 }]],
        twice: [
          "ocop.parcel_line_unknown",
          [
            { line_id: tea, quantity: 1 },
            { line_id: tea, quantity: 1 },
          ],
        ],
        "another's": ["ocop.parcel_line_unknown", [{ line_id: rice, quantity: 1 }]],
        nothing: ["ocop.parcel_empty", [{ line_id: tea, quantity: 0 }]],
      }
      for (const [code, lines] of Object.values(rows)) {
        await expectRefusal(ship("khoa-so-1", lines), 400, code)
      }
      await expectRefusals<object>(
        {
          "no key": { carrier: "vnpost" },
          "no carrier": { key: "khoa-so-1" },
          "an unknown carrier": { key: "khoa-so-1", carrier: "ong noi" },
          "half a piece": {
            key: "khoa-so-1",
            carrier: "vnpost",
            lines: [{ line_id: tea, quantity: 0.5 }],
          },
        },
        (body) => act("ship", body),
        { status: 400 }
      )
      expect((await read()).parcels).toEqual([])
    })
  })

  describe("POST /producer/shop-orders/:id/deliver and /return", () => {
    it("end the part when its last parcel is delivered; Medusa's fulfilments know", async () => {
      const { parcels } = await shipped("khoa-so-1", [{ line_id: tea, quantity: 2 }])
      await shipped("khoa-so-2")
      await granted(act("deliver", { parcel_id: parcels[0]!.id }))
      expect((await read()).status).toBe("shipped")
      await granted(act("deliver"))
      await granted(act("deliver"))
      const part = await read()
      expect(part.status).toBe("delivered")
      expect(part.parcels.map(({ status }) => status)).toEqual(["delivered", "delivered"])
      for (const { delivered_at } of (await fulfillments()).fulfillments) {
        expect(delivered_at).not.toBeNull()
      }
    })

    it("take off what came back, that parcel alone, and no more than the part", async () => {
      const { parcels } = await shipped("khoa-so-1", [{ line_id: tea, quantity: 2 }])
      await shipped("khoa-so-2")
      await granted(act("return", { parcel_id: parcels[0]!.id }))
      await granted(act("return", { parcel_id: parcels[0]!.id }))
      expect((await read()).refunds).toEqual([
        { amount: 270_000, reason: "returned", state: "not_needed" },
      ])
      expect((await fulfillments()).total).toBe(636_499 - 270_000)
      await granted(act("return"))
      expect(await read()).toMatchObject({
        status: "returned",
        refunds: [{ amount: 270_000 }, { amount: 99_999 }],
      })
      expect((await fulfillments()).total).toBe(266_500)
      // What travelled is not sold again by itself.
      expect((await stockOf(stall.tea)).stocked).toBe(8)
    })

    it("refuse a parcel that is not of this order, and a second end of one", async () => {
      await shipped("khoa-so-1")
      await expectRefusal(
        act("deliver", { parcel_id: "shordp_khong_co" }),
        400,
        "ocop.parcel_not_found"
      )
      await granted(act("deliver"))
      await expectRefusal(act("return"), 400, "ocop.shop_order_status_conflict")
    })
  })

  describe("a parcel", () => {
    it("is what the shopper and the operator see of it", async () => {
      await shipped("khoa-so-1", [{ line_id: tea, quantity: 1 }])
      const { token } = await granted(shop.post("/store/checkouts", { cart_id: order.cart.id }))
      const { checkout } = CheckoutResponse.parse(
        await granted(shop.get(`/store/checkouts/${token}`))
      )
      const part = checkout.shop_orders.find((one) => one.id === id)!
      expect(part).toMatchObject({
        status: "packed",
        partly_shipped: true,
        parcels: [
          {
            number: 1,
            status: "shipped",
            carrier: "vnpost",
            tracking_code: "VN123456",
            amount: 150_000,
          },
        ],
      })
      const operator = await anOperator()
      const { shop_orders } = AdminShopOrdersResponse.parse(
        await granted(operator.get(`/admin/shop-orders?order_id=${order.order_id}`))
      )
      expect(shop_orders.find((one) => one.id === id)!.parcels).toMatchObject([
        { number: 1, amount: 150_000, lines: [{ line_id: tea, quantity: 1 }] },
      ])
    })
  })

  describe("GET /producer/shop-orders/:id/slip", () => {
    it("is a PDF to be printed, under a plain name", async () => {
      const { status, bytes, headers } = await hill.download(`/producer/shop-orders/${id}/slip`)
      expect(status).toBe(200)
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
      expect(headers.get("content-type")).toBe("application/pdf")
      expect(headers.get("content-disposition")).toMatch(
        /^inline; filename="phieu-giao-hang-\d+\.pdf"$/
      )
      expect(headers.get("cache-control")).toBe("private, no-store")
    })

    it("is of one parcel, or of all that is left while something is", async () => {
      const { parcels } = await shipped("khoa-so-1")
      const slip = (query: string) => hill.get(`/producer/shop-orders/${id}/slip${query}`)
      expect((await slip(`?parcel_id=${parcels[0]!.id}`)).status).toBe(200)
      await expectRefusal(slip(""), 400, "ocop.parcel_empty")
      await expectRefusal(slip("?parcel_id=shordp_khong_co"), 400, "ocop.parcel_not_found")
    })
  })
}

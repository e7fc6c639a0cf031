import { ProducerShopOrderResponse, ProducerShopOrdersResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function shopOrders() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>

  beforeAll(async () => {
    watchStatements()
    stall = await twoShops("đơn hàng")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 3],
      [stall.honey, 1],
    ])
  })

  const list = async (client: Client, query = "") =>
    ProducerShopOrdersResponse.parse(await granted(client.get(`/producer/shop-orders?${query}`)))
  const read = async (client: Client, id: string) =>
    ProducerShopOrderResponse.parse(await granted(client.get(`/producer/shop-orders/${id}`)))
      .shop_order
  const act = (client: Client, id: string, action: string, body: object = {}) =>
    client.post(`/producer/shop-orders/${id}/${action}`, body)
  const mine = () => order.partOf(stall.hill).id

  describe("GET /producer/shop-orders", () => {
    it("gives a tab of the producer's own part, and how many are in each", async () => {
      const { shop_orders, count, counts } = await list(hill)
      expect(count).toBe(1)
      expect(counts).toEqual({ new: 1, to_pack: 0, to_ship: 0, on_the_way: 0, done: 0, ended: 0 })
      expect(shop_orders[0]).toMatchObject({
        id: mine(),
        status: "new",
        title: expect.stringMatching(/^(Trà|Mật ong) đơn hàng$/),
        pieces: 3,
        lines: 2,
        total: 369_999,
        cash_on_delivery: true,
        partly_shipped: false,
        buyer: { name: "Nguyễn Thị Hoa", phone: "0912 345 678" },
      })
      const { accept_by, placed_at } = shop_orders[0]!
      const hours = (Date.parse(accept_by) - Date.parse(placed_at)) / 3_600_000
      expect(Math.abs(hours - 48)).toBeLessThan(0.1)
    })

    it("moves an order from tab to tab", async () => {
      await granted(act(hill, mine(), "accept"))
      expect((await list(hill, "tab=new")).shop_orders).toEqual([])
      const { shop_orders, counts } = await list(hill, "tab=to_pack")
      expect(shop_orders.map(({ id }) => id)).toEqual([mine()])
      expect(counts).toMatchObject({ new: 0, to_pack: 1 })
    })

    it("is searched by the order's number and the end of the buyer's phone, in every tab", async () => {
      const number = (await list(hill)).shop_orders[0]!.number
      await granted(act(hill, mine(), "accept"))
      for (const q of [String(number), "678", "5678", "0912345678"]) {
        expect((await list(hill, `q=${q}`)).count).toBe(1)
      }
      for (const q of ["78", "9999999", "xyz", "0912345679"]) {
        expect((await list(hill, `q=${q}`)).count).toBe(0)
      }
    })

    it("gives newest first, in pages", async () => {
      const second = await aShopOrder([[stall.tea, 1]])
      const ids = (await list(hill)).shop_orders.map(({ id }) => id)
      expect(ids).toEqual([second.partOf(stall.hill).id, mine()])
      const page = await list(hill, "limit=1&offset=1")
      expect(page).toMatchObject({ count: 2, limit: 1, offset: 1 })
      expect(page.shop_orders.map(({ id }) => id)).toEqual([mine()])
    })

    it("takes at most four statements, also among 10,000 producers", async () => {
      const spent = async () =>
        (await countedStatements(() => list(hill, "tab=new"))).request.length
      expect(await spent()).toBeLessThanOrEqual(4)
      await theRows(
        "insert into producer (id, handle, name, name_folded, kind, place, province_code, status) select 'prdcr_' || n, 'nha-' || n, 'Nhà ' || n, 'nha ' || n, 'other', 'Mèo Vạc', '08', 'approved' from generate_series(1, 10000) n"
      )
      await theRows(
        "insert into shop_order (id, order_id, producer_id, items_total, discount_total, shipping_total, total, commission_total, accept_by) select 'shord_' || n, ?, 'prdcr_' || n, 1, 0, 0, 1, 0, now() + interval '2 days' from generate_series(1, 10000) n",
        [order.order_id]
      )
      expect(await spent()).toBeLessThanOrEqual(4)
      expect((await list(hill)).count).toBe(1)
      const page = await countedStatements(() => read(hill, mine()))
      expect(page.request.length).toBeLessThanOrEqual(4)
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        ["tab=all", "limit=0", "limit=51", "offset=-1", `q=${"1".repeat(21)}`],
        (query) => hill.get(`/producer/shop-orders?${query}`),
        { status: 400 }
      ))
  })

  describe("GET /producer/shop-orders/:id", () => {
    it("gives what is needed to send it, and nothing of the other part", async () => {
      const part = await read(hill, mine())
      expect(part).toMatchObject({
        total: 369_999,
        shipping_total: 30_000,
        buyer: {
          name: "Nguyễn Thị Hoa",
          phone: "0912 345 678",
          street: "Thôn Bản Lìm",
          commune: "Điện Biên Phủ",
          province: "Điện Biên",
        },
        parcels: [],
        refunds: [],
      })
      expect(part.lines.map(({ title, quantity, left }) => [title, quantity, left]).sort()).toEqual(
        [
          ["Mật ong đơn hàng", 1, 1],
          ["Trà đơn hàng", 2, 2],
        ]
      )
      const said = JSON.stringify(part)
      for (const theirs of [
        "Gạo",
        "Dưới Xuôi",
        "266500",
        "636499",
        order.order_id,
        stall.delta.id,
      ]) {
        expect(said).not.toContain(theirs)
      }
    })

    it("tells who did what", async () => {
      await granted(act(hill, mine(), "accept"))
      await granted(act(hill, mine(), "decline", { reason: "other", words: "Hết gói" }))
      const { history } = await read(hill, mine())
      expect(history.map(({ action, by, reason }) => [action, by, reason])).toEqual([
        ["shop_order.declined", "Nguyễn Thị Lan", "Hết gói"],
        ["shop_order.accepted", "Nguyễn Thị Lan", null],
      ])
    })
  })

  describe("a new shop order", () => {
    it("is told to each of its producers, once", async () => {
      const told = await theRows(
        "select producer_id, kind, subject_id from producer_message where kind = 'order_new' and producer_id in (?, ?) order by subject_id",
        [stall.hill.id, stall.delta.id]
      )
      expect(told).toEqual(
        order.parts.map(({ id, producer_id }) => ({
          producer_id,
          kind: "order_new",
          subject_id: id,
        }))
      )
    })
  })

  describe("POST /producer/shop-orders/:id/accept and /pack", () => {
    it("move it on; a repeat changes nothing and is logged once", async () => {
      for (const [action, status] of [
        ["accept", "accepted"],
        ["pack", "packed"],
      ] as const) {
        for (let time = 0; time < 2; time++) {
          const { shop_order } = await granted(act(hill, mine(), action))
          expect(shop_order.status).toBe(status)
        }
      }
      const deeds = await theRows(
        "select action, actor_type, before, after from audit_entry where subject_id = ? order by created_at",
        [mine()]
      )
      expect(deeds).toEqual([
        {
          action: "shop_order.accepted",
          actor_type: "producer",
          before: { status: "new" },
          after: { status: "accepted" },
        },
        {
          action: "shop_order.packed",
          actor_type: "producer",
          before: { status: "accepted" },
          after: { status: "packed" },
        },
      ])
    })

    it("of two members who press at once, leave one truth", async () => {
      const staff = await aProducersLogIn(stall.hill.id, undefined, "staff")
      const [accepted, declined] = await Promise.all([
        act(hill, mine(), "accept"),
        act(staff, mine(), "decline", { reason: "out_of_stock" }),
      ])
      const { status } = await read(hill, mine())
      // Accepting first and declining then is two deeds in a row; declining first leaves nothing to accept.
      expect([accepted.status, declined.status, status]).toEqual(
        accepted.status === 200 ? [200, 200, "declined"] : [400, 200, "declined"]
      )
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => act(delta, order.partOf(stall.delta).id, "accept"))
      )
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
      const deeds = await theRows("select 1 from audit_entry where subject_id = ?", [
        order.partOf(stall.delta).id,
      ])
      expect(deeds).toHaveLength(1)
    })

    it("refuse what does not fit its state", async () => {
      await expectRefusal(act(hill, mine(), "pack"), 400, "ocop.shop_order_status_conflict")
      await granted(act(hill, mine(), "accept"))
      await granted(act(hill, mine(), "pack"))
      for (const [action, body] of [
        ["accept", {}],
        ["decline", { reason: "out_of_stock" }],
        ["deliver", {}],
        ["return", {}],
      ] as const) {
        await expectRefusal(act(hill, mine(), action, body), 400, "ocop.shop_order_status_conflict")
      }
    })
  })

  describe("every route of a shop order", () => {
    const ship = { key: "mot-khoa-rieng", carrier: "vnpost" }
    const routes: [string, string, object?][] = [
      ["GET", ""],
      ["GET", "/slip"],
      ["POST", "/accept"],
      ["POST", "/decline", { reason: "out_of_stock" }],
      ["POST", "/pack"],
      ["POST", "/ship", ship],
      ["POST", "/deliver"],
      ["POST", "/return"],
    ]
    const ask = (client: Client, id: string, [method, path, body]: (typeof routes)[number]) =>
      client.send(
        method,
        `/producer/shop-orders/${id}${path}`,
        method === "GET" ? undefined : JSON.stringify(body ?? {})
      )

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.get("/producer/shop-orders")).status).toBe(401)
        for (const route of routes) {
          expect((await ask(client, mine(), route)).status).toBe(401)
        }
      }
    })

    it("says the same of what is not yours and of what is not there, and changes nothing", async () => {
      const before = await theRows("select * from shop_order order by id")
      for (const route of routes) {
        const yours = await ask(delta, mine(), route)
        const missing = await ask(delta, "shord_khong_co", route)
        expect([yours.status, yours.body.code]).toEqual([404, "ocop.shop_order_not_found"])
        expect([missing.status, missing.body.code]).toEqual([404, "ocop.shop_order_not_found"])
        expect(yours.body.message.replace(mine(), "")).toBe(
          missing.body.message.replace("shord_khong_co", "")
        )
      }
      expect(await theRows("select * from shop_order order by id")).toEqual(before)
      expect(
        await theRows("select 1 from shop_order_parcel where shop_order_id = ?", [mine()])
      ).toEqual([])
    })
  })
}

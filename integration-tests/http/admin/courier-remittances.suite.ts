import {
  AdminCollectionsResponse,
  AdminRemittancesResponse,
  ReadRemittanceResponse,
  RemittanceResponse,
} from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { landed, packed, sentParcel } from "../../builders/a-parcel"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function courierRemittances() {
  let stall: TwoShops
  let hill: Client
  let operator: Client
  /** Two parcels of GHN: 150,000 and 120,000 đồng; the second is still on its way. */
  let part: string
  let second: string

  beforeAll(async () => {
    watchStatements()
    stall = await twoShops("đối soát")
    hill = await aProducersLogIn(stall.hill.id)
    operator = await anOperator()
    const order = await aShopOrder([[stall.tea, 2]])
    part = order.partOf(stall.hill).id
    const [line] = await packed(hill, part)
    const first = await sentParcel(hill, part, {
      tracking_code: "ghn 001-A",
      lines: [{ line_id: line!.id, quantity: 1 }],
    })
    second = await sentParcel(hill, part, { tracking_code: "GHN002" })
    await landed(hill, part, "deliver", first)
  })

  const line = (tracking_code: string, amount: number) => ({ tracking_code, amount })
  const body = (lines: object[], reference = "BK-01") => ({
    carrier: "ghn",
    reference,
    day: "2026-11-22",
    lines,
  })
  const create = async (lines: object[], reference?: string) =>
    RemittanceResponse.parse(
      await granted(operator.post("/admin/courier-remittances", body(lines, reference)))
    ).remittance
  const confirm = (id: string) => operator.post(`/admin/courier-remittances/${id}/confirm`)
  const confirmed = async (lines: object[], reference?: string) => {
    const { id } = await create(lines, reference)
    return RemittanceResponse.parse(await granted(confirm(id))).remittance
  }
  const settle = (
    { id, details }: { id: string; details: { id: string }[] },
    decision: object,
    at = 0
  ) =>
    operator.post(`/admin/courier-remittances/${id}/lines/${details[at]!.id}/settle`, {
      reason: "Đã gọi hỏi đơn vị vận chuyển",
      ...decision,
    })
  const states = async () =>
    (
      await theRows<{ state: string }>(
        "select state from cash_collection where shop_order_id = ? order by amount desc",
        [part]
      )
    ).map(({ state }) => state)
  const paymentState = async () =>
    (await granted(hill.get(`/producer/shop-orders/${part}`))).shop_order.payment_state
  const held = async (query = "") =>
    AdminCollectionsResponse.parse(await granted(operator.get(`/admin/cash-collections?${query}`)))

  describe("a courier's statement", () => {
    it("is a draft that says what it would mean, and books nothing", async () => {
      const draft = await create([line("GHN001a", 150_000), line("???9", 1)])
      expect(draft).toMatchObject({
        status: "draft",
        sums: { lines: 2, amount: 150_001, to_settle: 1 },
        details: [
          { outcome: "exact", expected: 150_000, booked: false, parcel: { parcel_number: 1 } },
          { outcome: "unknown", expected: null, parcel: null },
        ],
      })
      expect(draft.details[0]!.parcel!.producer).toBe(stall.hill.name)
      expect(await states()).toEqual(["collected", "due"])
    })

    it("hands over what is exact, once it is confirmed", async () => {
      const done = await confirmed([line("GHN001a", 150_000)])
      expect(done).toMatchObject({
        status: "confirmed",
        sums: { to_settle: 0 },
        details: [{ outcome: "exact", booked: true }],
      })
      expect(await states()).toEqual(["remitted", "due"])
      expect(await paymentState()).toBe("partly_collected")
      await landed(hill, part, "deliver", second)
      expect(await paymentState()).toBe("collected")
      await confirmed([line("GHN002", 120_000)], "BK-02")
      expect(await paymentState()).toBe("remitted")
    })

    it.each([
      ["short", 149_999],
      ["over", 150_001],
    ])(
      "leaves one that is %s to a person, who accepts it with a reason",
      async (outcome, amount) => {
        const done = await confirmed([line("GHN001A", amount)])
        expect(done.details[0]).toMatchObject({ outcome, expected: 150_000, booked: false })
        expect(done.sums.to_settle).toBe(1)
        expect(await states()).toEqual(["collected", "due"])
        const { remittance } = RemittanceResponse.parse(
          await granted(settle(done, { decision: "accepted" }))
        )
        expect(remittance).toMatchObject({
          sums: { to_settle: 0 },
          details: [{ booked: true, settled: "accepted", settle_reason: expect.any(String) }],
        })
        expect(await states()).toEqual(["remitted", "due"])
        await granted(settle(done, { decision: "accepted" }))
        await expectRefusal(
          settle(done, { decision: "dismissed" }),
          400,
          "ocop.remittance_line_done"
        )
      }
    )

    it("does not believe in a parcel that is on its way, came back, or was handed over", async () => {
      const early = await confirmed([line("GHN002", 120_000)])
      expect(early.details[0]).toMatchObject({ outcome: "not_delivered", booked: false })
      await expectRefusal(
        settle(early, { decision: "accepted" }),
        400,
        "ocop.remittance_parcel_not_held"
      )
      await landed(hill, part, "return", second)
      const back = await confirmed([line("GHN002", 120_000)], "BK-02")
      expect(back.details[0]).toMatchObject({ outcome: "came_back" })
      await confirmed([line("GHN001A", 150_000)], "BK-03")
      const again = await confirmed([line("GHN001A", 150_000)], "BK-04")
      expect(again.details[0]).toMatchObject({ outcome: "already_remitted", booked: false })
      await granted(settle(again, { decision: "dismissed" }))
      expect(await states()).toEqual(["remitted", "refused"])
    })

    it("has an unknown line until a person names its parcel, of this courier", async () => {
      const done = await confirmed([line("GNH001A", 150_000)])
      expect(done.details[0]).toMatchObject({ outcome: "unknown" })
      const accepted = { decision: "accepted" }
      await expectRefusal(settle(done, accepted), 400, "ocop.remittance_parcel_missing")
      await expectRefusal(
        settle(done, { ...accepted, collection_id: "cash_none" }),
        400,
        "ocop.remittance_parcel_not_held"
      )
      const [cash] = (await held()).collections.filter(({ amount }) => amount === 150_000)
      await granted(settle(done, { ...accepted, collection_id: cash!.id }))
      expect(await states()).toEqual(["remitted", "due"])
    })

    it("is another courier's business", async () => {
      const { remittance } = await granted(
        operator.post("/admin/courier-remittances", {
          ...body([line("GHN001A", 150_000)]),
          carrier: "vnpost",
        })
      )
      expect(remittance.details[0].outcome).toBe("unknown")
    })

    it("takes a parcel that two of its lines name once", async () => {
      const done = await confirmed([line("GHN001A", 150_000), line("GHN-001-A", 150_000)])
      expect(done.details.map(({ outcome }) => outcome)).toEqual(["exact", "already_remitted"])
    })

    it("is there once per courier and number", async () => {
      const { id } = await create([line("GHN001A", 150_000)])
      const again = () => operator.post("/admin/courier-remittances", body([line("X1", 1)]))
      await expectRefusal(again(), 400, "ocop.remittance_known")
      await granted(operator.delete(`/admin/courier-remittances/${id}`))
      await granted(again())
    })

    it("is confirmed once, also by two at once, and cannot be thrown away then", async () => {
      const { id } = await create([line("GHN001A", 150_000)])
      const answers = await Promise.all([confirm(id), confirm(id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      await granted(confirm(id))
      const log = await theRows(
        "select id from audit_entry where action = 'courier_remittance.confirmed' and subject_id = ?",
        [id]
      )
      expect(log).toHaveLength(1)
      await expectRefusal(
        operator.delete(`/admin/courier-remittances/${id}`),
        400,
        "ocop.remittance_confirmed"
      )
    })

    it("books a parcel once when two statements that name it are confirmed at once", async () => {
      const lines = [line("GHN001A", 150_000)]
      const one = await create(lines, "BK-01")
      const other = await create(lines, "BK-02")
      await Promise.all([confirm(one.id), confirm(other.id)].map(granted))
      const booked = await theRows("select id from courier_remittance_line where booked")
      expect(booked).toHaveLength(1)
    })

    it("settles no line of a draft", async () => {
      const draft = await create([line("X1", 1)])
      await expectRefusal(settle(draft, { decision: "dismissed" }), 400, "ocop.remittance_draft")
    })
  })

  describe("POST /admin/courier-remittances/file", () => {
    const csv = (text: string) => ({ name: "bang-ke.csv", content: `\ufeff${text}` })

    it("reads a courier's file, and keeps nothing", async () => {
      const { lines } = ReadRemittanceResponse.parse(
        await granted(
          operator.upload(
            "/admin/courier-remittances/file",
            csv(
              "BẢNG KÊ THU HỘ;;;\r\nSTT;Mã vận đơn;Tiền thu hộ;Cước\r\n1;GHN001A;150.000;16.500\r\n2;GHN002;chưa thu;\r\n;Tổng cộng;150.000;\r\n"
            )
          )
        )
      )
      expect(lines).toEqual([
        { row: 3, tracking_code: "GHN001A", amount: 150_000, fee: 16_500 },
        { row: 4, tracking_code: "GHN002", amount: null, fee: null },
      ])
      expect(await theRows("select id from courier_remittance")).toEqual([])
    })

    it("says what is wrong with a file", async () => {
      const send = (text: string) => operator.upload("/admin/courier-remittances/file", csv(text))
      await expectRefusal(send("Tên;Giá\r\nTrà;1\r\n"), 400, "ocop.remittance_header_missing")
      await expectRefusal(send("Mã vận đơn;Tiền thu hộ\r\n"), 400, "ocop.remittance_lines_missing")
      await expectRefusal(
        operator.post("/admin/courier-remittances/file"),
        400,
        "ocop.import_file_missing"
      )
    })
  })

  describe("GET /admin/courier-remittances", () => {
    it("gives newest first, of a courier, and what waits for a person", async () => {
      await confirmed([line("GHN001A", 150_000)], "BK-01")
      await confirmed([line("X1", 5), line("X2", 6)], "BK-02")
      const list = async (query: string) =>
        AdminRemittancesResponse.parse(
          await granted(operator.get(`/admin/courier-remittances?${query}`))
        ).remittances.map(({ reference, sums }) => [reference, sums.amount, sums.to_settle])
      expect(await list("")).toEqual([
        ["BK-02", 11, 2],
        ["BK-01", 150_000, 0],
      ])
      expect(await list("to_settle=true")).toEqual([["BK-02", 11, 2]])
      expect(await list("carrier=vnpost")).toEqual([])
      expect(await list("limit=1&offset=1")).toEqual([["BK-01", 150_000, 0]])
    })

    it("takes at most six statements, whatever a statement holds", async () => {
      const { id } = await create(Array.from({ length: 300 }, (_, n) => line(`X${n}`, n)))
      for (const path of [
        "/admin/courier-remittances",
        `/admin/courier-remittances/${id}`,
        "/admin/cash-collections",
      ]) {
        const { request } = await countedStatements(() => granted(operator.get(path)))
        expect(request.length).toBeLessThanOrEqual(6)
      }
    })

    it("does not know what is not there", () =>
      expectRefusal(
        operator.get("/admin/courier-remittances/crem_none"),
        404,
        "ocop.remittance_not_found"
      ))

    it("refuses what is no statement", () =>
      expectRefusals(
        {
          "no lines": body([]),
          "a fraction": body([line("X1", 1.5)]),
          "less than nothing": body([line("X1", -1)]),
          "no such courier": { ...body([line("X1", 1)]), carrier: "dhl" },
          "no such day": { ...body([line("X1", 1)]), day: "2026-02-30" },
          "no number": { ...body([line("X1", 1)]), reference: " " },
        },
        (statement) => operator.post("/admin/courier-remittances", statement),
        { status: 400 }
      ))
  })

  describe("GET /admin/cash-collections", () => {
    it("gives what couriers hold, and what they hold too long", async () => {
      const all = await held("carrier=ghn")
      expect(all).toMatchObject({ count: 1, amount: 150_000 })
      expect(all.collections[0]).toMatchObject({ tracking_code: "ghn 001-A", days: 0 })
      expect(await held("overdue=true&carrier=ghn")).toMatchObject({ count: 0, amount: 0 })
      await theRows("update cash_collection set collected_at = now() - interval '8 days'")
      const late = await held("overdue=true&carrier=ghn")
      expect(late).toMatchObject({ count: 1, collections: [{ days: 8 }] })
      await confirmed([line("GHN001A", 150_000)])
      expect(await held("overdue=true&carrier=ghn")).toMatchObject({ count: 0 })
    })
  })

  it("is an operator's alone", async () => {
    for (const client of [stranger, shop, hill]) {
      for (const path of ["/admin/courier-remittances", "/admin/cash-collections"]) {
        expect((await client.get(path)).status).toBe(401)
      }
      const { status } = await client.post("/admin/courier-remittances", body([line("X1", 1)]))
      expect(status).toBe(401)
    }
  })
}

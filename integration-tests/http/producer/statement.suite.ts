import { StatementResponse } from "@ocop/contract"
import { aReadyCart, complete, startPayment } from "../../builders/a-cart"
import { aTenthOff } from "../../builders/a-tenth-off"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder, type PlacedPart } from "../../builders/a-shop-order"
import { aKey, linkOf } from "../../builders/after-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { balances, courierHandsOver, isDelivered, isRefunded } from "../../builders/money-moves"
import { inDays, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"

export default function statement() {
  let stall: TwoShops
  let owner: Client
  let neighbour: Client
  let part: PlacedPart
  /** Two teas: 240,000 less 5 %, and 30,000 to send. */
  const SHARE = 240_000 - 12_000 + 30_000
  const SHARE_OF_ONE = 120_000 - 6_000 + 30_000

  beforeAll(async () => {
    watchStatements()
    stall = await twoShops("sao kê")
    owner = await aProducersLogIn(stall.hill.id)
    neighbour = await aProducersLogIn(stall.delta.id)
    part = (await aShopOrder([[stall.tea, 2]])).partOf(stall.hill)
  })

  const read = async (client = owner, query = "") =>
    StatementResponse.parse(await granted(client.get(`/producer/statement?${query}`)))

  it("says what was sold, what is kept of it, and where the money is", async () => {
    const { opening, closing, lines, sums, now } = await read()
    expect({ opening, closing }).toEqual({ opening: 0, closing: SHARE })
    expect(lines).toMatchObject([
      {
        kind: "part",
        shop_order_id: part.id,
        buyer: 270_000,
        commission: -12_000,
        commission_rates: [500],
        tax: 0,
        platform_borne: 0,
        amount: SHARE,
      },
    ])
    expect(sums).toMatchObject({ buyer: 270_000, commission: -12_000, refunds: 0, paid: 0 })
    expect(now).toMatchObject({ on_its_way: SHARE, available: 0, paid: 0, minimum: 50_000 })
  })

  it("follows the money from the road to the bank", async () => {
    await isDelivered(part, 1)
    expect((await read()).now).toMatchObject({ on_its_way: 0, in_return_window: SHARE })
    await theRows("update shop_order set delivered_at = now() - interval '8 days' where id = ?", [
      part.id,
    ])
    expect((await read()).now).toMatchObject({ in_return_window: 0, not_cleared: SHARE })
    await courierHandsOver(part.total)
    expect((await read()).now).toMatchObject({ not_cleared: 0, available: SHARE })
  })

  it("holds what a buyer complains about until that has come to its end", async () => {
    const { parts, cart } = await aShopOrder([[stall.tea, 1]])
    const [complained] = parts
    await isDelivered(complained!, 8)
    await courierHandsOver(complained!.total)
    const { available, on_its_way } = (await read()).now
    expect({ available, on_its_way }).toEqual({ available: SHARE_OF_ONE, on_its_way: SHARE })
    const complaint = { shop_order_id: complained!.id, kind: "damaged", words: "Hộp trà ẩm" }
    const { complaint_id } = await granted(
      shop.post(`${await linkOf(cart)}/complaints`, { key: aKey(), ...complaint })
    )
    expect((await read()).now).toMatchObject({ available: 0, in_dispute: SHARE_OF_ONE })
    await granted(
      owner.post(`/producer/complaints/${complaint_id}/entries`, {
        key: aKey(),
        action: "resolve",
        words: "Đã gửi hộp mới",
      })
    )
    expect((await read()).now).toMatchObject({ available: SHARE_OF_ONE, in_dispute: 0 })
  })

  it("turns commission with what is refunded, and keeps the ledger even", async () => {
    await isDelivered(part, 8)
    await isRefunded(part.id, 90_000)
    await isRefunded(part.id, 180_000)
    const { lines, closing } = await read()
    expect(
      lines.map(({ kind, buyer, commission, amount }) => [kind, buyer, commission, amount])
    ).toEqual([
      ["part", 270_000, -12_000, SHARE],
      ["refund", -90_000, 4_000, -86_000],
      ["refund", -180_000, 8_000, -172_000],
    ])
    expect(closing).toBe(0)
    expect(await balances()).toMatchObject({ cod_courier: 270_000, customer_refund_due: -270_000 })
  })

  it("withholds tax from a household, when that is switched on, and not before", async () => {
    const operator = await anOperator()
    await theRows("update producer set kind = 'household-business' where id = ?", [stall.hill.id])
    const settings = { return_window_days: 7, payout_minimum: 50_000 }
    await granted(operator.post("/admin/settlement-settings", { ...settings, withholds_tax: true }))
    await aShopOrder([[stall.tea, 1]])
    const { lines } = await read()
    expect(lines.map(({ tax }) => tax)).toEqual([0, -1_800])
    const frozen = await theRows(
      "select withheld_vat, withheld_pit from shop_order where producer_id = ? and withheld_vat > 0",
      [stall.hill.id]
    )
    expect(frozen).toEqual([{ withheld_vat: 1_200, withheld_pit: 600 }])
  })

  it("is of the days that are asked for, with what was owed before", async () => {
    const later = await read(owner, `from=${inDays(1)}&to=${inDays(2)}`)
    expect(later).toMatchObject({ opening: SHARE, closing: SHARE, lines: [] })
    const before = await read(owner, `from=${inDays(-9)}&to=${inDays(-1)}`)
    expect(before).toMatchObject({ opening: 0, closing: 0, lines: [] })
    for (const query of [`from=${inDays(1)}&to=${today()}`, `from=${inDays(-400)}`]) {
      await expectRefusal(owner.get(`/producer/statement?${query}`), 400, "ocop.statement_period")
    }
    expect((await owner.get("/producer/statement?from=hom-qua")).status).toBe(400)
  })

  it("is nobody else's", async () => {
    expect(await read(neighbour)).toMatchObject({ opening: 0, closing: 0, lines: [] })
    expect((await read(neighbour)).now.open).toEqual([])
  })

  it("comes as a file that opens in Excel, without formulas", async () => {
    const { bytes, headers } = await owner.download("/producer/statement/file?format=csv")
    const rows = bytes.toString("utf8").split("\r\n")
    expect(headers.get("content-disposition")).toContain(`sao-ke-${today().slice(0, 8)}01`)
    expect(rows[1]).toMatch(/"Số dư đầu kỳ",.*,0$/)
    expect(rows[2]).toContain(`"Bán hàng"`)
    expect(rows[2]).toContain(`270000,0,"5 %",-12000,0,${SHARE}`)
    expect(rows[3]).toMatch(new RegExp(`"Số dư cuối kỳ",.*,${SHARE}$`))
    const excel = await owner.download("/producer/statement/file")
    expect(excel.bytes.subarray(0, 2).toString()).toBe("PK")
  })

  it("is read by operators too, of any producer", async () => {
    const operator = await anOperator()
    const path = `/admin/producers/${stall.hill.id}/statement`
    expect(StatementResponse.parse(await granted(operator.get(path))).closing).toBe(SHARE)
    expect((await operator.download(`${path}/file?format=csv`)).status).toBe(200)
    await expectRefusal(
      operator.get("/admin/producers/prdcr_no/statement"),
      404,
      "ocop.producer_not_found"
    )
  })

  it("takes at most four statements, besides who asks", async () => {
    const { request } = await countedStatements(() => read())
    expect(request.length, request.join("\n")).toBeLessThanOrEqual(4 + 1)
  })

  it("answers 401 to strangers, a storefront's key and customers", async () => {
    for (const client of [stranger, shop, await aCustomer()]) {
      expect((await client.get("/producer/statement")).status).toBe(401)
      expect((await client.get("/producer/statement/file")).status).toBe(401)
    }
  })

  describe("promotions", () => {
    it.each([
      ["nobody was named", null, 24_000],
      ["the producer", { bearer: "producer" }, 0],
      ["both", { bearer: "shared", platform_bps: 2_500 }, 6_000],
    ])("adds what the market bears: %s", async (_, bearer, borne) => {
      const operator = await anOperator()
      if (bearer) {
        await granted(operator.post("/admin/promotion-bearers", { code: "MUNG10", ...bearer }))
      }
      await aTenthOff(stall.tea.product_id)
      const cart = await aReadyCart([[stall.tea, 2]])
      await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: ["MUNG10"] }))
      await startPayment(cart.id)
      await granted(complete(cart))
      const share = 240_000 - 24_000 + borne - 10_800 + 30_000
      expect((await read()).lines.at(-1)).toMatchObject({
        buyer: 246_000,
        platform_borne: borne,
        commission: -10_800,
        amount: share,
      })
      expect((await balances()).promotion_cost ?? 0).toBe(borne)
    })
  })
}

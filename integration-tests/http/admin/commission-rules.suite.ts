import { CommissionMatchesResponse, CommissionRulesResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function commissionRules() {
  let stall: TwoShops
  let operator: Client
  let owner: Client

  beforeAll(async () => {
    stall = await twoShops("hoa hồng")
    operator = await anOperator()
    owner = await aProducersLogIn(stall.hill.id)
  })

  const DEFAULT = "cmrule_default"
  const read = async () =>
    CommissionRulesResponse.parse(await granted(operator.get("/admin/commission-rules")))
  const aRule = (wish: object = {}) =>
    operator.post("/admin/commission-rules", {
      rate: 300,
      from_day: today(),
      before_id: DEFAULT,
      ...wish,
    })
  const created = async (wish: object = {}) => {
    const known = (await read()).rules.map(({ id }) => id)
    const { rules } = CommissionRulesResponse.parse(await granted(aRule(wish)))
    return rules.find(({ id }) => !known.includes(id))!
  }
  const end = (id: string, to_day: string) =>
    operator.post(`/admin/commission-rules/${id}/end`, { to_day })
  const move = (id: string, before_id: string | null) =>
    operator.post(`/admin/commission-rules/${id}/move`, { before_id })
  const soldAt = async () => {
    const { order_id } = await aShopOrder([
      [stall.tea, 1],
      [stall.rice, 1],
    ])
    return theRows(
      `select line.commission_rate as rate, line.commission, line.commission_rule_id as rule
      from shop_order_line line join shop_order part on part.id = line.shop_order_id
      where part.order_id = ? order by line.gross desc`,
      [order_id]
    )
  }

  it("begins with one rule for all, of 5 %", async () => {
    const { rules, dearer_from } = await read()
    expect(rules).toMatchObject([{ id: DEFAULT, rate: 500, to_day: null, state: "in_force" }])
    expect(dearer_from).toBe(inDays(20))
  })

  it("charges by the first rule that matches, frozen with the line", async () => {
    const rule = await created({ producer_id: stall.hill.id, cap: 3_000 })
    const dear = { commission: 4_025, rate: 500, rule: DEFAULT }
    expect(await soldAt()).toEqual([{ rate: 300, commission: 3_000, rule: rule.id }, dear])
    const cheaper = await created({
      producer_id: stall.hill.id,
      rate: 100,
      cap: 2_000,
      before_id: rule.id,
    })
    expect(await soldAt()).toEqual([{ rate: 100, commission: 1_200, rule: cheaper.id }, dear])
    expect(
      await theRows(
        "select distinct commission from shop_order_line where commission_rule_id = ?",
        [rule.id]
      )
    ).toEqual([{ commission: 3_000 }])
  })

  it("lets a dearer rule begin in 20 days and no earlier, and tells whom it is about", async () => {
    const dearer = { rate: 800, province_code: null, producer_id: stall.hill.id }
    await expectRefusal(aRule({ ...dearer, from_day: inDays(19) }), 400, "ocop.commission_too_soon")
    expect((await read()).rules).toHaveLength(1)
    const rule = await created({ ...dearer, from_day: inDays(20), note: "Chi phí vận hành" })
    expect(rule.state).toBe("to_come")
    const { messages } = await granted(owner.get("/producer/messages"))
    expect(messages[0]).toMatchObject({
      kind: "commission_changed",
      data: { rate: 800, from: inDays(20), note: "Chi phí vận hành" },
    })
    expect((await soldAt())[0]).toMatchObject({ rate: 500 })
    itIs(inDays(20))
    expect((await soldAt())[0]).toMatchObject({ rate: 800, rule: rule.id })
  })

  it("lets a cheap rule end in 20 days and no earlier, and a dear one at once", async () => {
    const cheap = await created({ rate: 100 })
    await expectRefusal(end(cheap.id, inDays(18)), 400, "ocop.commission_too_soon")
    await granted(end(cheap.id, inDays(19)))
    const dear = await created({ rate: 900, from_day: inDays(25) })
    await granted(end(dear.id, today()))
    expect((await read()).rules.find(({ id }) => id === dear.id)?.state).toBe("ended")
    await expectRefusal(end(dear.id, today()), 400, "ocop.commission_rule_ended")
  })

  it("refuses a move that makes sales dearer, and makes one that does not", async () => {
    const cheap = await created({ rate: 100 })
    const cheaper = await created({ rate: 50, before_id: cheap.id })
    await expectRefusal(move(cheaper.id, DEFAULT), 400, "ocop.commission_too_soon")
    const { rules } = await read()
    expect(rules.map(({ id }) => id)).toEqual([cheaper.id, cheap.id, DEFAULT])
    await created({ rate: 600, before_id: null })
    await granted(move(DEFAULT, null))
    expect((await read()).rules.at(-1)?.id).toBe(DEFAULT)
  })

  it("shows which rule decides for a listing, on any day", async () => {
    const rule = await created({ producer_id: stall.hill.id, rate: 800, from_day: inDays(30) })
    const matched = async (day: string) =>
      CommissionMatchesResponse.parse(
        await granted(
          operator.get(
            `/admin/commission-rules/match?q=${encodeURIComponent("Trà hoa hồng")}&day=${day}`
          )
        )
      ).matches
    expect(await matched(today())).toMatchObject([{ rule_id: DEFAULT, rate: 500 }])
    expect(await matched(inDays(30))).toMatchObject([{ rule_id: rule.id, rate: 800 }])
  })

  it("refuses what is no rule", async () => {
    await expectRefusals(
      {
        "a rate above everything": { rate: 10_001 },
        "a fraction": { rate: 5.5 },
        "a cap below the floor": { floor: 10, cap: 9 },
        "it ends before it begins": { to_day: inDays(-1) },
        "no day": { from_day: "2026-02-30" },
        "another group": { group_code: "VII" },
      },
      (wish) => aRule(wish),
      { status: 400 }
    )
    await expectRefusal(aRule({ producer_id: "prdcr_no" }), 404, "ocop.producer_not_found")
    await expectRefusal(aRule({ before_id: "no" }), 404, "ocop.commission_rule_not_found")
    await expectRefusal(end("no", today()), 404, "ocop.commission_rule_not_found")
    await expectRefusal(move("no", null), 404, "ocop.commission_rule_not_found")
  })

  it("is for operators alone", async () => {
    for (const client of [stranger, shop, owner, await aCustomer()]) {
      expect((await client.get("/admin/commission-rules")).status).toBe(401)
      expect((await client.post("/admin/commission-rules", {})).status).toBe(401)
    }
  })
}

import { PayoutBatchResponse, PayoutsResponse } from "@ocop/contract"
import { aShopOrder, type PlacedPart } from "../../builders/a-shop-order"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { balances, courierHandsOver, isDelivered, isRefunded } from "../../builders/money-moves"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"

export default function payouts() {
  let stall: TwoShops
  let operator: Client
  let owner: Client
  let hill: PlacedPart
  let delta: PlacedPart

  beforeAll(async () => {
    watchStatements()
    stall = await twoShops("chuyển tiền")
    operator = await anOperator()
    owner = await aProducersLogIn(stall.hill.id)
    const order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 1],
    ])
    hill = order.partOf(stall.hill)
    delta = order.partOf(stall.delta)
    for (const { id, name } of [stall.hill, stall.delta]) await hasAccount(id, name)
  })

  const hasAccount = async (id: string, name: string) => {
    const values = ["970405", "123456789", "HTX TREN NUI"]
    const rows = await theRows(
      "update producer_registration set bank_bin = ?, bank_account = ?, bank_holder = ? where producer_id = ? returning id",
      [...values, id]
    )
    if (rows.length) return
    await theRows(
      `insert into producer_registration (id, producer_id, auth_identity_id, legal_name, bank_bin, bank_account, bank_holder)
      values (?, ?, ?, ?, ?, ?, ?)`,
      [`preg_${id}`, id, `auth_${id}`, name, ...values]
    )
  }
  const read = async () => PayoutsResponse.parse(await granted(operator.get("/admin/payouts")))
  const mine = async (part: PlacedPart) =>
    (await read()).proposal.payouts.find(({ producer_id }) => producer_id === part.producer_id)
  const confirm = (fingerprint: string) => operator.post("/admin/payouts", { fingerprint })
  const aBatch = async () => {
    const { fingerprint } = (await read()).proposal
    return PayoutBatchResponse.parse(await granted(confirm(fingerprint))).batch
  }
  const settle = (id: string, ...outcomes: object[]) =>
    operator.post(`/admin/payouts/${id}/outcomes`, { outcomes })
  /** Two teas: 240,000 less 5 %, and 30,000 to send. */
  const SHARE = 240_000 - 12_000 + 30_000
  const isPayable = async () => {
    await isDelivered(hill, 8)
    await courierHandsOver(hill.total)
  }

  describe("GET /admin/payouts", () => {
    it("proposes what was delivered, is past its return window, and was handed over", async () => {
      expect(await mine(hill)).toBeUndefined()
      await isDelivered(hill, 6)
      await courierHandsOver(hill.total)
      expect(await mine(hill)).toBeUndefined()
      await theRows("update shop_order set delivered_at = now() - interval '7 days' where id = ?", [
        hill.id,
      ])
      expect(await mine(hill)).toMatchObject({ amount: SHARE, parts: 1, held: null })
      expect(await mine(delta)).toBeUndefined()
    })

    it("waits for the courier, whose oldest collections come first", async () => {
      await isDelivered(hill, 8)
      await isDelivered(delta, 8)
      await courierHandsOver(hill.total - 1)
      expect([await mine(hill), await mine(delta)]).toEqual([undefined, undefined])
      await courierHandsOver(1)
      expect(await mine(hill)).toMatchObject({ amount: SHARE })
      expect(await mine(delta)).toBeUndefined()
      await courierHandsOver(delta.total)
      expect(await mine(delta)).toMatchObject({ held: null })
    })

    it("holds back less than the minimum, and what has no bank account", async () => {
      await isPayable()
      await granted(
        operator.post("/admin/settlement-settings", {
          withholds_tax: false,
          return_window_days: 7,
          payout_minimum: SHARE + 1,
        })
      )
      const held = { amount: 0, parts: 0, held: "below_minimum", available: SHARE }
      expect(await mine(hill)).toMatchObject(held)
      await granted(
        operator.post("/admin/settlement-settings", {
          withholds_tax: false,
          return_window_days: 7,
          payout_minimum: SHARE,
        })
      )
      await theRows("update producer_registration set bank_account = null where producer_id = ?", [
        stall.hill.id,
      ])
      expect(await mine(hill)).toMatchObject({ ...held, held: "no_bank_account" })
    })

    it("takes few statements", async () => {
      const { request } = await countedStatements(() => read())
      expect(request.length).toBeLessThanOrEqual(6)
    })

    it("is for operators alone", async () => {
      for (const client of [stranger, shop, owner, await aCustomer()]) {
        expect((await client.get("/admin/payouts")).status).toBe(401)
        expect((await client.post("/admin/payouts", {})).status).toBe(401)
      }
    })
  })

  describe("POST /admin/payouts", () => {
    it("makes a batch, books it and tells the producer", async () => {
      await isPayable()
      const batch = await aBatch()
      expect(batch).toMatchObject({ number: 1, total: SHARE, sent: 1, arrived: 0, failed: 0 })
      expect(batch.items).toEqual([
        expect.objectContaining({
          producer_id: stall.hill.id,
          amount: SHARE,
          memo: "OCOPTT1K1",
          bank_holder: "HTX TREN NUI",
          status: "sent",
        }),
      ])
      expect(await balances()).toMatchObject({ payout_in_transit: -SHARE })
      const { messages } = await granted(owner.get("/producer/messages"))
      expect(messages[0]).toMatchObject({ kind: "payout_made", data: { amount: SHARE } })
      expect(await mine(hill)).toBeUndefined()
    })

    it("makes one batch of two confirms at once, and of a repeat", async () => {
      await isPayable()
      const { fingerprint } = (await read()).proposal
      const answers = await Promise.all([1, 2, 3].map(() => confirm(fingerprint)))
      answers.push(await confirm(fingerprint))
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(new Set(answers.map(({ body }) => body.batch.id)).size).toBe(1)
      expect((await read()).batches).toHaveLength(1)
    })

    it("refuses a proposal that has changed, and one of nothing", async () => {
      const { fingerprint } = (await read()).proposal
      await expectRefusal(confirm(fingerprint), 400, "ocop.payouts_empty")
      await isPayable()
      await expectRefusal(confirm(fingerprint), 400, "ocop.payouts_changed")
    })

    it("sets a refund after the payout against what comes, and carries a debt over", async () => {
      await isPayable()
      await aBatch()
      await isRefunded(hill.id, 135_000)
      const debt = -(135_000 - 6_000)
      expect(await mine(hill)).toMatchObject({ amount: 0, held: "debt", available: debt })
      const next = (await aShopOrder([[stall.tea, 3]])).partOf(stall.hill)
      await isDelivered(next, 8)
      await courierHandsOver(next.total)
      const amount = 360_000 - 18_000 + 30_000 + debt
      expect(await mine(hill)).toMatchObject({ amount, parts: 2, held: null })
      expect(await aBatch()).toMatchObject({ number: 2, total: amount })
      expect(await mine(hill)).toBeUndefined()
    })
  })

  describe("a batch", () => {
    it("gives the bank's file, the same each time", async () => {
      await isPayable()
      const { id } = await aBatch()
      const path = `/admin/payouts/${id}/file?format=csv`
      const first = await operator.download(path)
      const lines = first.bytes.toString("utf8").replace("\ufeff", "").trim().split("\r\n")
      expect(lines).toEqual([
        '"STT","Ngan hang","Ma ngan hang","So tai khoan","Chu tai khoan","So tien","Noi dung"',
        `1,"Agribank","970405","123456789","HTX TREN NUI",${SHARE},"OCOPTT1K1"`,
      ])
      const { exported_at } = (await read()).batches[0]!
      expect(exported_at).not.toBeNull()
      await theRows(
        "update producer_registration set bank_holder = 'AI KHAC' where producer_id = ?",
        [stall.hill.id]
      )
      expect((await operator.download(path)).bytes.equals(first.bytes)).toBe(true)
      expect((await read()).batches[0]!.exported_at).toBe(exported_at)
      expect((await operator.download(`/admin/payouts/${id}/file`)).status).toBe(200)
    })

    it("takes references that were typed, once each", async () => {
      await isPayable()
      const { id, items } = await aBatch()
      const item_id = items[0]!.id
      const { batch } = await granted(settle(id, { item_id, bank_ref: "FT26326001" }))
      expect(batch).toMatchObject({ sent: 0, arrived: 1, failed: 0 })
      await granted(settle(id, { item_id, bank_ref: "FT26326001" }))
      const books = await balances()
      expect(books).not.toHaveProperty("payout_in_transit")
      expect(books.bank).toBe(hill.total - SHARE)
      const otherwise = { item_id, bank_ref: "FT26326002" }
      await expectRefusal(settle(id, otherwise), 400, "ocop.payout_settled")
      await expectRefusal(
        settle(id, { item_id, failed_reason: "Sai số tài khoản" }),
        400,
        "ocop.payout_settled"
      )
    })

    it("refuses a reference of another payout, and settles none of the others with it", async () => {
      await isPayable()
      await isDelivered(delta, 8)
      await courierHandsOver(delta.total)
      const { id, items } = await aBatch()
      const outcomes = items.map((item) => ({ item_id: item.id, bank_ref: "FT1" }))
      await expectRefusal(settle(id, ...outcomes), 400, "ocop.bank_ref_used")
      expect((await read()).batches[0]).toMatchObject({ sent: 2, arrived: 0 })
    })

    it("takes references from the bank's file by our memo", async () => {
      await isPayable()
      const { id } = await aBatch()
      const content =
        "Ngày,Diễn giải,Số tham chiếu,Số tiền\r\n22/11/2026,CT DI OCOPTT1K1 tien hang,FT77,258000\r\n22/11/2026,OCOPTT9K9,FT78,1\r\n22/11/2026,Phi,FT79,1\r\n"
      const answer = await granted(
        operator.upload(`/admin/payouts/${id}/references`, { name: "bao-co.csv", content })
      )
      expect(answer).toMatchObject({ settled: 1, unknown: 1, batch: { arrived: 1, sent: 0 } })
      await expectRefusal(
        operator.upload(`/admin/payouts/${id}/references`, {
          name: "x.csv",
          content: "a,b\r\n1,2",
        }),
        400,
        "ocop.payout_file_unreadable"
      )
    })

    it("owes a payout that failed again, and sends it with the next batch", async () => {
      await isPayable()
      const { id, items } = await aBatch()
      const failed = { item_id: items[0]!.id, failed_reason: "Sai số tài khoản" }
      await granted(settle(id, failed))
      await granted(settle(id, failed))
      const { notifications } = await granted(
        operator.get("/admin/notifications?channel=feed&order=-created_at")
      )
      const told = notifications.filter(
        ({ trigger_type }: { trigger_type: string }) => trigger_type === "payout.failed"
      )
      expect(told.map(({ data }: { data: unknown }) => data)).toEqual([
        {
          title: `Chuyển tiền cho ${stall.hill.name} không thành`,
          description: expect.stringContaining("258.000 ₫, đợt chi 1. Lý do: Sai số tài khoản."),
        },
      ])
      expect(await mine(hill)).toMatchObject({ amount: SHARE, held: null })
      const again = await aBatch()
      expect(again).toMatchObject({ number: 2, total: SHARE })
      expect(again.id).not.toBe(id)
      expect(await balances()).toMatchObject({ payout_in_transit: -SHARE })
    })

    it("is not found by another id, nor its payouts by another batch's", async () => {
      await expectRefusal(operator.get("/admin/payouts/payb_no"), 404, "ocop.payout_not_found")
      await isPayable()
      const { id } = await aBatch()
      const outcome = { item_id: "payi_no", bank_ref: "FT1" }
      await expectRefusal(settle(id, outcome), 404, "ocop.payout_not_found")
    })
  })
}

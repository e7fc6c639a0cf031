import {
  AdminComplaintsResponse,
  AdminRefundsResponse,
  ComplaintResponse,
  ProducerReturnsResponse,
} from "@ocop/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import escalateComplaints from "@ocop/plugin/jobs/escalate-complaints"
import payRefunds from "@ocop/plugin/jobs/pay-refunds"
import { addDays } from "@ocop/rules"
import { aJpegSaying, aPng } from "../../builders/a-picture"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import {
  aKey,
  captureOrder,
  checkoutAt,
  linkOf,
  medusaOrder,
  payAnotherWay,
  refundsOf,
} from "../../builders/after-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { stockOf } from "../../builders/stock"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function afterDelivery() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let operator: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>
  let link: string
  let tea: string

  beforeAll(async () => {
    stall = await twoShops("sau giao")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    operator = await anOperator()
    order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 3],
    ])
    link = await linkOf(order.cart)
    tea = (await partNow()).after.lines[0]!.line_id
    for (const step of ["accept", "pack"]) await granted(act(step))
    await granted(act("ship", { key: aKey(), carrier: "vnpost" }))
  })

  const mine = () => order.partOf(stall.hill).id
  const act = (action: string, body: object = {}) =>
    hill.post(`/producer/shop-orders/${mine()}/${action}`, body)
  const partNow = async () => (await checkoutAt(link)).shop_orders.find(({ id }) => id === mine())!
  const delivered = () => granted(act("deliver"))
  const sendBack = (wish: object = {}) =>
    shop.post(`${link}/return`, {
      key: aKey(),
      shop_order_id: mine(),
      reason: "damaged",
      words: "Hộp vỡ",
      lines: [{ line_id: tea, quantity: 1 }],
      ...wish,
    })
  const theReturn = async () =>
    ProducerReturnsResponse.parse(await granted(hill.get("/producer/returns"))).returns[0]!
  const answer = (id: string, deed: string, body: object = {}, client = hill) =>
    client.post(`/producer/returns/${id}/${deed}`, body)

  describe("POST /store/checkouts/:token/return", () => {
    it("requested, accepted, sent back and received, gives its price back once", async () => {
      await delivered()
      await granted(sendBack())
      const { id } = await theReturn()
      await granted(answer(id, "accept", { words: "Cơ sở chịu phí gửi" }))
      await granted(shop.post(`${link}/returns/${id}/sent`, { tracking_code: "VN1" }))
      const before = await stockOf(stall.tea)
      for (let time = 0; time < 2; time++) await granted(answer(id, "received"))
      expect(await refundsOf(order.order_id)).toMatchObject([
        { amount: 120_000, reason: "returned", state: "open", applied: true },
      ])
      expect((await medusaOrder(order.order_id)).total).toBe(416_500)
      expect(await stockOf(stall.tea)).toEqual(before)
      expect((await partNow()).after.returns).toMatchObject([
        { status: "received", freight: "producer", answer_words: "Cơ sở chịu phí gửi" },
      ])
    })

    it("of all of it, by the producer's fault, gives the shipping back too; the goods may stay", async () => {
      await delivered()
      await granted(sendBack({ lines: [{ line_id: tea, quantity: 2 }] }))
      await granted(answer((await theReturn()).id, "refund"))
      expect((await refundsOf(order.order_id)).map(({ amount }) => amount)).toEqual([270_000])
    })

    it("is refused before delivery, after seven days, and for more than was delivered", async () => {
      await expectRefusal(sendBack(), 400, "ocop.return_not_delivered")
      await delivered()
      await expectRefusal(
        sendBack({ lines: [{ line_id: tea, quantity: 3 }] }),
        400,
        "ocop.return_quantity_invalid"
      )
      await expectRefusal(sendBack({ words: null }), 400, "ocop.return_words_missing")
      itIs(addDays(today(), 9))
      await expectRefusal(sendBack(), 400, "ocop.return_window_over")
    })

    it("asks for a piece once, also twice at once and with its key again", async () => {
      await delivered()
      const key = aKey()
      await Promise.all([sendBack({ key }), sendBack({ key })])
      expect(await theRows("select 1 from shop_order_return")).toHaveLength(1)
      const all = { lines: [{ line_id: tea, quantity: 2 }] }
      await expectRefusal(sendBack(all), 400, "ocop.return_quantity_invalid")
    })

    it("is answered by its own producer alone; a refusal says why", async () => {
      await delivered()
      await granted(sendBack())
      const { id } = await theReturn()
      await expectRefusal(answer(id, "accept", {}, delta), 404, "ocop.return_not_found")
      expect((await answer(id, "accept", {}, stranger)).status).toBe(401)
      await expectRefusal(answer(id, "refuse"), 400, "ocop.return_words_missing")
      await granted(answer(id, "refuse", { words: "Hàng không vỡ" }))
      await expectRefusal(answer(id, "received"), 400, "ocop.return_status_conflict")
      expect(await refundsOf(order.order_id)).toEqual([])
    })
  })

  describe("complaints", () => {
    const complain = async (wish: object = {}): Promise<string> =>
      (
        await granted(
          shop.post(`${link}/complaints`, {
            key: aKey(),
            shop_order_id: mine(),
            kind: "damaged",
            words: "Hộp trà ẩm",
            ...wish,
          })
        )
      ).complaint_id
    const write = (id: string, body: object, at = link, client = shop) =>
      client.post(`${at}/complaints/${id}/entries`, { key: aKey(), ...body })
    const read = async (id: string) =>
      ComplaintResponse.parse(await granted(operator.get(`/admin/complaints/${id}`))).complaint

    it("are told, answered, and ended by their producer with money by line", async () => {
      await delivered()
      const key = aKey()
      const id = await complain({ key })
      expect(await complain({ key })).toBe(id)
      await granted(write(id, { words: "Đang xem lại" }, "/producer", hill))
      const refund = [{ line_id: tea, amount: 50_000 }]
      const end = { key: aKey(), action: "resolve", words: "Xin bồi hoàn", refund }
      for (let time = 0; time < 2; time++) await granted(write(id, end, "/producer", hill))
      const complaint = await read(id)
      expect(complaint.status).toBe("resolved")
      expect(complaint.entries.map(({ by, deed, amount }) => [by, deed, amount])).toEqual([
        ["buyer", "opened", null],
        ["producer", "wrote", null],
        ["producer", "resolved", 50_000],
      ])
      expect(await refundsOf(order.order_id)).toMatchObject([
        { amount: 50_000, reason: "complaint", state: "open", applied: true },
      ])
      await expectRefusal(write(id, { words: "Nữa" }), 400, "ocop.complaint_status_conflict")
      await expect(theRows("update complaint_entry set words = 'khác'")).rejects.toThrow(
        /append-only/
      )
    })

    it("can't give back more than the line", async () => {
      await delivered()
      const id = await complain()
      const refund = [{ line_id: tea, amount: 240_001 }]
      const body = { action: "resolve", words: "Hoàn", refund }
      await expectRefusal(write(id, body, "/admin", operator), 400, "ocop.refund_too_much")
      expect((await read(id)).status).toBe("open")
    })

    it("go to the operators when nobody answers in time, once, and are theirs to end", async () => {
      const id = await complain()
      await escalateComplaints(theMarket().container)
      expect((await read(id)).status).toBe("open")
      itIs(addDays(today(), 3))
      for (let time = 0; time < 2; time++) await escalateComplaints(theMarket().container)
      const complaint = await read(id)
      expect([complaint.status, complaint.entries.length]).toEqual(["escalated", 2])
      const list = AdminComplaintsResponse.parse(await granted(operator.get("/admin/complaints")))
      expect(list.complaints.map((one) => one.id)).toEqual([id])
      expect(list.counts).toMatchObject({ escalated: 1, open: 0 })
      const end = { action: "resolve", words: "Xong" }
      await expectRefusal(write(id, end, "/producer", hill), 400, "ocop.complaint_status_conflict")
      await granted(write(id, { action: "refuse", words: "Không đúng" }, "/admin", operator))
      expect((await read(id)).status).toBe("refused")
    })

    it("are nobody else's", async () => {
      const id = await complain()
      const other = await linkOf((await aShopOrder([[stall.rice, 1]])).cart)
      const code = "ocop.complaint_not_found"
      await expectRefusal(shop.get(`${other}/complaints/${id}`), 404, code)
      await expectRefusal(write(id, { words: "x" }, other), 404, code)
      await expectRefusal(delta.get(`/producer/complaints/${id}`), 404, code)
      expect((await stranger.get(`/admin/complaints/${id}`)).status).toBe(401)
    })

    it("keep pictures encoded anew, at most five, for those of the complaint", async () => {
      const id = await complain()
      const upload = (content: Buffer) =>
        shop.upload(`${link}/complaints/${id}/pictures`, { name: "anh.jpg", content })
      const { complaint } = await granted(upload(aJpegSaying("Bản Lìm 22.38N")))
      await granted(upload(aJpegSaying("Bản Lìm 22.38N")))
      const at = `/complaints/${id}/pictures/${complaint.pictures[0].id}`
      const { bytes, headers } = await hill.download(`/producer${at}`)
      expect(headers.get("content-type")).toBe("image/webp")
      expect(bytes.includes("22.38N")).toBe(false)
      await expectRefusal(delta.get(`/producer${at}`), 404, "ocop.complaint_not_found")
      await expectRefusal(upload(Buffer.from("<svg/>")), 400, "ocop.picture_type_refused")
      for (let side = 1; side < 5; side++) await granted(upload(aPng(50, 50 + side)))
      await expectRefusal(upload(aPng(50, 90)), 400, "ocop.complaint_pictures_full")
    })
  })

  describe("paying refunds out", () => {
    const account = {
      bank_bin: "970436",
      account_number: "0123 456 789",
      account_holder: "Nguyễn Thị Hoa",
    }
    const queue = async (query = "") =>
      AdminRefundsResponse.parse(await granted(operator.get(`/admin/refunds${query}`)))
    const settle = (id: string, bank_reference = "FT26326001") =>
      operator.post(`/admin/refunds/${id}/settle`, { bank_reference })
    const theirs = () => order.partOf(stall.delta).id
    const cancelTheirs = () =>
      granted(shop.post(`${link}/cancel`, { key: aKey(), shop_order_id: theirs() }))

    it("by a transfer: the buyer names an account, an operator the bank's number, once", async () => {
      await payAnotherWay(order.order_id, "vietqr")
      await cancelTheirs()
      const [refund] = await refundsOf(order.order_id)
      await expectRefusal(settle(refund!.id), 400, "ocop.refund_account_missing")
      const given = await granted(shop.post(`${link}/refund-account`, account))
      expect(given.checkout.refund_account).toEqual({
        bank_name: "Vietcombank",
        ends_in: "6789",
        account_holder: "NGUYEN THI HOA",
      })
      const waiting = (await queue()).refunds.find(({ id }) => id === refund!.id)
      expect(waiting).toMatchObject({
        amount: 266_500,
        way: "bank",
        account: { account_number: "0123456789" },
      })
      const answers = await Promise.all([settle(refund!.id), settle(refund!.id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      await expectRefusal(settle(refund!.id, "FT26326002"), 400, "ocop.refund_not_open")
      expect((await refundsOf(order.order_id))[0]!.state).toBe("settled")
      const part = (await checkoutAt(link)).shop_orders.find(({ id }) => id === theirs())!
      expect(part.after.refunds).toMatchObject([{ state: "settled", way: "bank" }])
      expect(
        await theRows("select 1 from audit_entry where action = 'shop_order_refund.paid'")
      ).toHaveLength(1)
    })

    it("a bank's number stands for one refund; what is no account is refused", async () => {
      await payAnotherWay(order.order_id, "vietqr")
      await cancelTheirs()
      await granted(act("return"))
      await granted(shop.post(`${link}/refund-account`, account))
      const [one, two] = await refundsOf(order.order_id)
      await granted(settle(one!.id))
      await expectRefusal(settle(two!.id), 400, "ocop.bank_reference_used")
      for (const wrong of [{ bank_bin: "1" }, { account_number: "12" }, { account_holder: "?" }]) {
        await expectRefusal(
          shop.post(`${link}/refund-account`, { ...account, ...wrong }),
          400,
          "ocop.refund_account_invalid"
        )
      }
      expect((await stranger.post(`/admin/refunds/${one!.id}/settle`, {})).status).toBe(401)
      await expectRefusal(settle("shordr_none", "FT9"), 404, "ocop.refund_not_found")
    })

    it("to a card: once the money is taken, once, however often and from wherever it is tried", async () => {
      await payAnotherWay(order.order_id, "card")
      await cancelTheirs()
      expect(await refundsOf(order.order_id)).toMatchObject([{ amount: 266_500, state: "open" }])
      const { container } = theMarket()
      const later = () =>
        theRows("update shop_order_refund_payment set tried_at = now() - interval '1 hour'")
      await later()
      await payRefunds(container)
      expect((await refundsOf(order.order_id))[0]!.state).toBe("open")
      await captureOrder(order.order_id)
      await later()
      await Promise.all([payRefunds(container), payRefunds(container)])
      // A process that was killed between Medusa's refund and our note of it.
      await theRows("update shop_order_refund set state = 'open'")
      await later()
      await payRefunds(container)
      expect((await refundsOf(order.order_id))[0]!.state).toBe("settled")
      expect(
        await container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("refund")
          .select<{ amount: string }[]>("amount")
      ).toEqual([{ amount: "266500" }])
      expect(await medusaOrder(order.order_id)).toMatchObject({ total: 270_000, pending: 0 })
    })
  })
}

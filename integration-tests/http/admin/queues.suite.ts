import {
  AdminBankTransfersResponse,
  AdminComplaintsResponse,
  AdminFilingsResponse,
  AdminProducersResponse,
  AdminReviewsResponse,
  ListingReviewsResponse,
  PayoutsResponse,
  QueueItemsResponse,
  QueuesResponse,
  type QueueKind,
} from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aFiling } from "../../builders/a-filing"
import { aSubmittedDraft } from "../../builders/a-listing-form"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aSubmittedRegistration, aWholeRegistration } from "../../builders/a-registration"
import { aScan } from "../../builders/a-scan"
import { aShopOrder, type PlacedPart } from "../../builders/a-shop-order"
import { payAnotherWay } from "../../builders/after-order"
import { aMovement, tell } from "../../builders/a-transfer"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal } from "../../builders/expect-refusals"
import { courierHandsOver, isDelivered } from "../../builders/money-moves"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const QUEUES = "/admin/queues"

/** What waits for operators, in one place. */
export default function queues() {
  let operator: Client
  let owner: Client
  let stall: TwoShops
  let part: PlacedPart
  let orderId: string

  beforeAll(async () => {
    watchStatements()
    operator = await anOperator()
    stall = await twoShops("hàng đợi")
    owner = await aProducersLogIn(stall.hill.id)
    const order = await aShopOrder([[stall.tea, 1]])
    part = order.partOf(stall.hill)
    orderId = order.order_id
  })

  const read = async () =>
    new Map(
      QueuesResponse.parse(await granted(operator.get(QUEUES))).queues.map((queue) => [
        queue.kind,
        queue,
      ])
    )
  const items = async (kind: QueueKind, page = "") =>
    QueueItemsResponse.parse(await granted(operator.get(`${QUEUES}/${kind}${page}`))).items
  const counts = async () => [...(await read()).values()].map(({ kind, count }) => [kind, count])

  async function aClaim(): Promise<void> {
    const [record] = await theRows<{ id: string }>(
      `insert into producer (id, handle, name, name_folded, kind, place, province_code, import_id)
       values ('prdcr_ghi', 'so-ghi', 'Cơ sở Sổ Ghi', 'co so so ghi', 'other', 'Mèo Vạc', '08', 'cimp_x') returning id`
    )
    const claimant = await aWholeRegistration({ identity: { tax_code: "5200777777" } })
    await granted(
      claimant.owner.upload("/producer/registration/documents?kind=claim-proof", aScan("pdf"))
    )
    await granted(
      claimant.owner.post("/producer/claim", { record_id: record!.id, reason: "Tôi là chủ cơ sở." })
    )
  }

  async function aTransfer(content: string, transferAmount: number): Promise<void> {
    await granted(tell(aMovement({ content, transferAmount })))
    await eventually(async () =>
      expect(
        await theRows("select from bank_transfer where state = 'review' and content = ?", [content])
      ).toHaveLength(1)
    )
  }

  const aCardReview = () =>
    theRows(
      `insert into card_review (id, reason, intent, amount, source)
       values ('cardrv_q', 'refund_elsewhere', 'pi_q', 70000, 'refund:re_q')`
    )

  /** Money to give back by the bank, whose buyer has said where to. */
  async function aRefund(): Promise<void> {
    await theRows(
      `insert into shop_order_refund (id, shop_order_id, amount, reason, state, source, applied_at)
       values ('shordr_q', ?, 45000, 'returned', 'open', 'q', now())`,
      [part.id]
    )
  }
  const anAccount = () =>
    theRows(
      `insert into shop_order_refund_account (id, order_id, bank_bin, account_number, account_holder)
       values ('shorda_q', ?, '970405', '123456789', 'NGUYEN VAN A')`,
      [orderId]
    )

  async function anEscalatedComplaint(): Promise<void> {
    await theRows(
      `insert into complaint (id, order_id, shop_order_id, producer_id, request_key, kind, status, answer_by, resolve_by, escalated_at)
       values ('compl_q', ?, ?, ?, 'q', 'damaged', 'escalated', now(), now() + interval '1 hour', now())`,
      [orderId, part.id, stall.hill.id]
    )
  }

  const aReview = () =>
    theRows(
      `insert into review (id, customer_id, listing_id, producer_id, mark, words, written_at)
       values ('rev_q', 'cus_q', ?, ?, 4, 'Chè thơm, giao nhanh.', now())`,
      [stall.tea.id, stall.hill.id]
    )

  async function everyQueueHasOne(): Promise<void> {
    await aSubmittedRegistration()
    await aClaim()
    await aFiling(owner)
    await aSubmittedDraft(owner, stall.hill, { title: "Chè chờ duyệt" })
    await aReview()
    await aTransfer("tien gi day", 51_000)
    await aCardReview()
    await anEscalatedComplaint()
    await aRefund()
    await anAccount()
  }

  describe("GET /admin/queues", () => {
    it("counts what each queue's own page counts", async () => {
      const before = await read()
      await everyQueueHasOne()
      const after = await read()
      for (const [kind, { count }] of after) {
        const more = kind === "payouts" ? 0 : 1
        expect([kind, count]).toEqual([kind, before.get(kind)!.count + more])
      }
      const ask = async (path: string) => granted(operator.get(`/admin/${path}`))
      const has = (kind: QueueKind) => after.get(kind)!.count
      const { count } = AdminProducersResponse.parse(await ask("producers?status=submitted"))
      expect(has("producers")).toBe(count)
      const filings = AdminFilingsResponse.parse(await ask("certificate-filings"))
      expect(has("certificates")).toBe(filings.counts.submitted)
      const reviews = ListingReviewsResponse.parse(await ask("listing-reviews"))
      expect(has("listings")).toBe(reviews.counts.submitted)
      const written = AdminReviewsResponse.parse(await ask("reviews?state=pending"))
      expect(has("reviews")).toBe(written.count)
      const transfers = AdminBankTransfersResponse.parse(await ask("bank-transfers?state=review"))
      expect(has("transfers")).toBe(transfers.counts.review)
      const complaints = AdminComplaintsResponse.parse(await ask("complaints"))
      expect(has("complaints")).toBe(complaints.counts.escalated)
      expect(has("card_reviews")).toBe((await ask("card-reviews")).count)
    })

    it("says since when the oldest waits, what of it is overdue, and how much money waits", async () => {
      const before = (await read()).get("transfers")!
      await aTransfer("mot", 10_000)
      await aTransfer("hai", 20_000)
      await theRows(
        "update bank_transfer set booked_at = now() - interval '900 hours' where content = 'mot'"
      )
      const queue = (await read()).get("transfers")!
      expect(queue.count).toBe(before.count + 2)
      expect(queue.overdue).toBe(before.overdue + 1)
      expect(queue.amount).toBe((before.amount ?? 0) + 30_000)
      const waited = (Date.now() - Date.parse(queue.oldest_since!)) / 3_600_000
      expect(waited).toBeGreaterThan(899)
      const [first] = await items("transfers")
      expect(first).toMatchObject({ title: "mot", amount: 10_000, overdue: true })
      expect((await items("transfers")).at(-1)?.overdue).toBe(false)
    })

    it("has a complaint overdue by what its buyer was promised, not by the queue's hours", async () => {
      await anEscalatedComplaint()
      const inTime = (await read()).get("complaints")!
      await theRows("update complaint set resolve_by = now() where id = 'compl_q'")
      const late = (await read()).get("complaints")!
      expect(late.overdue).toBe(inTime.overdue + 1)
      expect(await items("complaints")).toContainEqual(
        expect.objectContaining({ id: "compl_q", title: "damaged", overdue: true })
      )
    })

    it("leaves out what waits for somebody else: a refund without an account, or of a card", async () => {
      const none = (await read()).get("refunds")!.count
      await aRefund()
      expect((await read()).get("refunds")!.count).toBe(none)
      await anAccount()
      expect((await read()).get("refunds")!.count).toBe(none + 1)
      await payAnotherWay(orderId, "card")
      expect((await read()).get("refunds")!.count).toBe(none)
    })

    it("has the producers that a batch would pay now, since their money could be paid out", async () => {
      const values = ["970405", "123456789", "HTX TREN NUI"]
      await theRows(
        `insert into producer_registration (id, producer_id, auth_identity_id, bank_bin, bank_account, bank_holder)
         values ('preg_q', ?, 'auth_q', ?, ?, ?)
         on conflict (producer_id) where deleted_at is null do update
           set bank_bin = excluded.bank_bin, bank_account = excluded.bank_account, bank_holder = excluded.bank_holder`,
        [stall.hill.id, ...values]
      )
      await isDelivered(part, 20)
      await courierHandsOver(part.total)
      const { proposal } = PayoutsResponse.parse(await granted(operator.get("/admin/payouts")))
      const sent = proposal.payouts.filter(({ held }) => held === null)
      const queue = (await read()).get("payouts")!
      expect([queue.count, queue.amount]).toEqual([sent.length, proposal.total])
      const item = (await items("payouts")).find(({ id }) => id === stall.hill.id)!
      expect(item.overdue).toBe(true)
      expect((Date.now() - Date.parse(item.since)) / 86_400_000).toBeCloseTo(13, 1)
    })

    it("takes at most six statements, and so does each queue and each queue's own page", async () => {
      await everyQueueHasOne()
      const paths = [QUEUES, ...(await counts()).map(([kind]) => `${QUEUES}/${kind}`)]
      const pages = [
        "producers",
        "certificate-filings",
        "listing-reviews",
        "reviews",
        "bank-transfers",
        "card-reviews",
        "refunds",
        "complaints",
        "payouts",
      ].map((page) => `/admin/${page}`)
      const taken: Record<string, number> = {}
      for (const path of [...paths, ...pages]) {
        const { request } = await countedStatements(() => granted(operator.get(path)))
        taken[path] = request.length
      }
      expect(Object.entries(taken).filter(([, statements]) => statements > 6)).toEqual([])
    })

    it("is for operators alone", async () => {
      for (const client of [stranger, shop, owner]) {
        expect((await client.get(QUEUES)).status).toBe(401)
        expect((await client.get(`${QUEUES}/producers`)).status).toBe(401)
      }
    })
  })

  describe("GET /admin/queues/:kind", () => {
    it("names what waits, whose it is, and what an answer has to name", async () => {
      await everyQueueHasOne()
      expect(await items("listings")).toContainEqual(
        expect.objectContaining({
          title: "Chè chờ duyệt",
          producer: { id: stall.hill.id, name: stall.hill.name },
          version: expect.any(Number),
          overdue: false,
        })
      )
      expect(await items("reviews")).toContainEqual(
        expect.objectContaining({
          id: "rev_q",
          title: stall.tea.title,
          detail: "Chè thơm, giao nhanh.",
          producer: { id: stall.hill.id, name: stall.hill.name },
        })
      )
      expect((await items("claims"))[0]).toMatchObject({ title: "Cơ sở Sổ Ghi" })
      expect(await items("refunds")).toContainEqual(
        expect.objectContaining({ id: "shordr_q", detail: "NGUYEN VAN A", amount: 45_000 })
      )
      expect(await items("card_reviews")).toContainEqual(
        expect.objectContaining({ id: "cardrv_q", title: "refund_elsewhere", producer: null })
      )
    })

    it("comes in pages", async () => {
      for (const content of ["mot", "hai", "ba"]) {
        await aTransfer(content, 10_000)
      }
      const all = await items("transfers")
      const page = await items("transfers", "?limit=2&offset=1")
      expect(page.map(({ id }) => id)).toEqual(all.slice(1, 3).map(({ id }) => id))
    })

    it("is not there for another name", async () => {
      await expectRefusal(operator.get(`${QUEUES}/orders`), 404, "ocop.queue_not_found")
    })

    it("has a buyer's review overdue two days after it was written, and not when it was read", async () => {
      const waiting = async () => (await read()).get("reviews")!
      const before = await waiting()
      await aReview()
      expect(await waiting()).toMatchObject({ count: before.count + 1, overdue: before.overdue })
      await theRows("update review set written_at = now() - interval '48 hours' where id = 'rev_q'")
      expect((await waiting()).overdue).toBe(before.overdue + 1)
      expect((await items("reviews"))[0]).toMatchObject({ id: "rev_q", overdue: true })
      await granted(operator.post("/admin/reviews/rev_q/publish", { revision: 1 }))
      expect(await waiting()).toEqual(before)
    })

    it("is empty when what waited was answered, elsewhere too", async () => {
      const draft = await aSubmittedDraft(owner, stall.hill, { title: "Chè sẽ duyệt" })
      const [review] = (await items("listings")).filter(({ title }) => title === "Chè sẽ duyệt")
      await granted(
        operator.post(`/admin/listing-reviews/${review!.id}/approve`, { version: review!.version })
      )
      expect((await items("listings")).map(({ id }) => id)).not.toContain(review!.id)
      expect((await shop.get(`/store/listings/${draft.handle}`)).status).toBe(200)
    })
  })
}

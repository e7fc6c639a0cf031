import { Modules } from "@medusajs/framework/utils"
import payRefunds from "@ocop/plugin/jobs/pay-refunds"
import tellShoppersJob from "@ocop/plugin/jobs/tell-shoppers"
import { aReadyCart, complete, type Goods } from "../../builders/a-cart"
import { revokeQuietly } from "../../builders/a-certificate"
import { aCustomer } from "../../builders/a-customer"
import { aDeliveredOrder } from "../../builders/a-delivered-order"
import { landed, packed, sentParcel } from "../../builders/a-parcel"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aMovement, anOrderToTransfer, tell, transferOf } from "../../builders/a-transfer"
import { aKey, linkOf } from "../../builders/after-order"
import { anOperator } from "../../builders/an-operator"
import { Client, granted, shop } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { itIs, inDays } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { thePost } from "../../builders/the-post"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const NOTICES = "/store/customers/me/notices"
const MAILS = "/store/customers/me/notice-mails"
const EMAIL = "hoa.thong-bao@example.com"

interface Notice {
  id: string
  kind: string
  order_id: string | null
  data: Record<string, unknown>
  unread: boolean
}

export default function notices() {
  let stall: TwoShops
  let hoa: Client
  let lan: Client
  let hill: Client
  let operator: Client
  let post: ReturnType<typeof thePost>

  beforeAll(async () => {
    stall = await twoShops("thông báo")
    hoa = await aCustomer(EMAIL)
    lan = await aCustomer("lan.thong-bao@example.com")
    hill = await aProducersLogIn(stall.hill.id)
    operator = await anOperator()
  })
  const job = () => tellShoppersJob(theMarket().container)
  const told = async (client: Client): Promise<Notice[]> =>
    (await granted(client.get(`${NOTICES}?limit=50`))).notices
  const kinds = async (client: Client) => (await told(client)).map(({ kind }) => kind)
  const mailed = (to = EMAIL) =>
    post.mails().filter((mail) => mail.template === "shopper-notice" && mail.to === to)
  const texts = () => mailed().map(({ content }) => content?.text ?? "")

  /** Paid at the door, of Hoa's account. */
  async function anOrderOfHoa(goods: Goods = [[stall.tea, 1]]) {
    const cart = await aReadyCart(goods)
    await granted(hoa.post(`/store/carts/${cart.id}/customer`))
    const { order } = await granted(complete(cart))
    const [part] = await theRows<{ id: string }>(
      "select id from shop_order where order_id = ? and producer_id = ?",
      [order.id, stall.hill.id]
    )
    return { cart, order_id: order.id as string, part: part!.id }
  }

  describe("notices", () => {
    // In here: what stands outside is for every suite of the market.
    beforeEach(() => (post = thePost()))
    afterEach(() => post.close())

    describe("[NT1] news of an order", () => {
      it("that are told together stand in the order in which they happened", async () => {
        const placed: string[] = []
        for (let order = 0; order < 6; order++) placed.push((await anOrderOfHoa()).order_id)
        await job()
        expect((await told(hoa)).map(({ order_id }) => order_id)).toEqual(placed.reverse())
      })

      it("are told once each, from its placing to its delivery, however often it is looked for", async () => {
        const { order_id, part } = await anOrderOfHoa()
        await Promise.all([job(), job()])
        expect(await kinds(hoa)).toEqual(["order_placed"])
        await packed(hill, part)
        await sentParcel(hill, part, { tracking_code: "GHN-77" })
        await job()
        await landed(hill, part, "deliver")
        await job()
        await job()
        expect((await kinds(hoa)).sort()).toEqual([
          "order_delivered",
          "order_placed",
          "parcel_sent",
        ])
        expect((await told(hoa)).find(({ kind }) => kind === "parcel_sent")).toMatchObject({
          order_id,
          data: { carrier: "ghn", tracking_code: "GHN-77", producer: stall.hill.name },
          unread: true,
        })
        expect(texts()).toHaveLength(3)
        expect(texts()[0]).toMatch(/Cảm ơn bạn đã đặt hàng.*Bạn trả tiền mặt/s)
        expect(texts()[1]).toContain("Mã vận đơn: GHN-77")
        expect(texts()[2]).toContain("đã được giao")
        expect(await told(lan)).toEqual([])
      })

      it("say what did not come to be: a part that is declined, with its words", async () => {
        const { part } = await anOrderOfHoa()
        await granted(
          hill.post(`/producer/shop-orders/${part}/decline`, {
            reason: "other",
            words: "Mưa lũ <b>đường</b> hỏng",
          })
        )
        await job()
        expect((await kinds(hoa)).sort()).toEqual(["order_cancelled", "order_placed"])
        const mail = mailed().find(({ content }) => content?.text?.includes("Mưa lũ"))
        const { html } = mail?.content as { html?: string }
        expect(html).toContain("Mưa lũ &lt;b&gt;đường&lt;/b&gt; hỏng")
        expect(html).toMatch(/<a href="https?:[^"]+\/don-hang\/[^"]+">/)
      })

      it("say how a transfer is made and that it came; the link opens the order", async () => {
        const order = await anOrderToTransfer([[stall.rice, 1]])
        await theRows('update "order" set email = ?, metadata = ? where id = ?', [
          EMAIL,
          JSON.stringify({ language: "en" }),
          order.order_id,
        ])
        await job()
        const { account, reference } = await transferOf(order)
        expect(texts()).toHaveLength(1)
        for (const word of ["Please transfer", account.account, reference, order.token])
          expect(texts()[0]).toContain(word)
        await granted(tell(aMovement({ content: order.reference, transferAmount: order.total })))
        await eventually(async () => expect((await transferOf(order)).state).toBe("paid"))
        await job()
        expect(texts()[1]).toContain("We received")
        // Nobody's account has it: it is a guest's.
        expect(await told(hoa)).toEqual([])
      })

      it("say when money went back, and when a complaint is answered", async () => {
        const { cart, part } = await anOrderOfHoa()
        await packed(hill, part)
        await sentParcel(hill, part)
        await landed(hill, part, "deliver")
        const link = await linkOf(cart)
        const { complaint_id } = await granted(
          shop.post(`${link}/complaints`, {
            key: aKey(),
            shop_order_id: part,
            kind: "damaged",
            words: "Hộp vỡ",
          })
        )
        await job()
        expect(await kinds(hoa)).not.toContain("complaint_answered")
        await granted(
          hill.post(`/producer/complaints/${complaint_id}/entries`, {
            key: aKey(),
            words: "Xin gửi lại hộp khác",
          })
        )
        await theRows(
          `insert into shop_order_refund (id, amount, reason, state, source, settled_at, shop_order_id)
         values ('shordr_tin', 12000, 'complaint', 'settled', 'test:tin', now(), ?)`,
          [part]
        )
        await payRefunds(theMarket().container)
        await job()
        expect(await kinds(hoa)).toEqual(
          expect.arrayContaining(["complaint_answered", "refund_made"])
        )
        expect(texts().filter((text) => text.includes("Xin gửi lại hộp khác"))).toHaveLength(1)
        expect(texts().filter((text) => text.includes("hoàn 12.000 đồng"))).toHaveLength(1)
      })

      it("older than two days are told to nobody", async () => {
        const { order_id } = await anOrderOfHoa()
        await theRows(`update "order" set created_at = now() - interval '49 hours' where id = ?`, [
          order_id,
        ])
        await job()
        expect(await told(hoa)).toEqual([])
      })

      it("whose mail fails are mailed later, once, and stand in the account meanwhile", async () => {
        await anOrderOfHoa()
        const notifications = theMarket().container.resolve(Modules.NOTIFICATION)
        post.close()
        const shut = vi
          .spyOn(notifications, "createNotifications")
          .mockRejectedValue(new TypeError("the post office is shut"))
        await job()
        shut.mockRestore()
        post = thePost()
        expect(await kinds(hoa)).toEqual(["order_placed"])
        await job()
        expect(texts()).toEqual([])
        await theRows("update shopper_notice set mail_due_at = now() - interval '1 second'")
        await job()
        await theRows("update shopper_notice set mail_due_at = now() - interval '1 second'")
        await job()
        expect(texts()).toHaveLength(1)
      })
    })

    describe("[NT3] news of a product on a wishlist", () => {
      const wish = () => granted(hoa.post(`/store/customers/me/wishes/${stall.tea.product_id}`))
      const stock = (units: number) =>
        theRows(
          `update inventory_level set stocked_quantity = ? where inventory_item_id in (
           select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
          [units, stall.tea.variant_id]
        )

      it("come when its certificate ends and when it can be bought again, not when it is first seen", async () => {
        await wish()
        await job()
        await stock(0)
        await job()
        expect(await told(hoa)).toEqual([])
        await stock(5)
        await job()
        await job()
        expect(await kinds(hoa)).toEqual(["product_on_sale"])
        await revokeQuietly(stall.tea.certificates[0]!)
        await job()
        await job()
        expect(await kinds(hoa)).toEqual(["certificate_ended", "product_on_sale"])
        expect((await told(hoa))[0]!.data).toMatchObject({ handle: stall.tea.handle })
        expect(await told(lan)).toEqual([])
        expect(mailed()).toEqual([])
      })

      it("come by the calendar, too, and by mail for who asked for it", async () => {
        await granted(hoa.post(MAILS, { kinds: ["certificate_ended"] }))
        await wish()
        await job()
        itIs(inDays(5 * 366))
        await job()
        expect(await kinds(hoa)).toEqual(["certificate_ended"])
        expect(texts()).toEqual([expect.stringContaining("không còn hạng sao OCOP")])
        expect(texts()[0]).toContain("/tai-khoan/thong-bao")
      })
    })

    it("[NT4] of a followed producer tell of what is approved after that", async () => {
      const approve = (listing: { id: string }, at: string) =>
        theRows(
          `insert into listing_wording (id, listing_id, state, wording, decided_at)
         values (?, ?, 'approved', '{}', ${at})`,
          [`lword_tin_${listing.id}`, listing.id]
        )
      await theRows("delete from listing_wording where listing_id in (?, ?)", [
        stall.tea.id,
        stall.honey.id,
      ])
      await approve(stall.tea, "now() - interval '1 day'")
      await granted(hoa.post(`/store/customers/me/follows/${stall.hill.id}`))
      await approve(stall.honey, "now() + interval '1 second'")
      await job()
      await job()
      expect(await told(hoa)).toMatchObject([
        { kind: "new_product", data: { handle: stall.honey.handle, producer: stall.hill.name } },
      ])
      expect(mailed()).toEqual([])
    })

    describe("[NT7] news of one's review", () => {
      const write = async (words: string): Promise<string> => {
        const body = { listing_id: stall.tea.id, mark: 4, words }
        return (await granted(hoa.post("/store/customers/me/reviews", body))).review_id
      }
      const decide = (id: string, deed: string, body: object) =>
        granted(operator.post(`/admin/reviews/${id}/${deed}`, body))
      const reply = (id: string, words: string) =>
        granted(hill.post(`/producer/reviews/${id}/reply`, { words }))
      const ofReviews = async () =>
        (await told(hoa)).filter(({ kind }) => kind.startsWith("review_"))
      const aReview = async () => {
        await aDeliveredOrder([[stall.tea, 1]], {
          customer: hoa,
          producer: stall.hill,
          member: hill,
        })
        return write("Chè thơm, gói cẩn thận.")
      }

      it("comes when it is published and when its producer replied, once each, and by mail as asked", async () => {
        const id = await aReview()
        await granted(hoa.post(MAILS, { kinds: ["review_replied"] }))
        await job()
        expect(await ofReviews()).toEqual([])
        await decide(id, "publish", { revision: 1 })
        await job()
        await reply(id, "Cảm ơn chị Hoa.")
        await job()
        await reply(id, "Cảm ơn chị Hoa nhiều.")
        await Promise.all([job(), job()])
        const of = { title: stall.tea.title, handle: stall.tea.handle, producer: stall.hill.name }
        expect(await ofReviews()).toMatchObject([
          { kind: "review_replied", data: { ...of, words: "Cảm ơn chị Hoa." }, order_id: null },
          { kind: "review_published", data: of, unread: true },
        ])
        const mails = texts().filter((text) => text.includes("đánh giá"))
        expect(mails).toHaveLength(1)
        expect(mails[0]).toContain("Cảm ơn chị Hoa.")
        expect(mails[0]).toContain("/tai-khoan/danh-gia")
        expect((await told(lan)).filter(({ kind }) => kind.startsWith("review_"))).toEqual([])
      })

      it("says why it was declined or hidden, of each wording once", async () => {
        const id = await aReview()
        await decide(id, "reject", { revision: 1, reason: "Có số điện thoại" })
        await job()
        await write("Chè thơm, gói rất cẩn thận.")
        await decide(id, "publish", { revision: 2 })
        await job()
        await reply(id, "Lời sẽ bị ẩn")
        await granted(operator.post(`/admin/reviews/${id}/hide-reply`, { reason: "Quảng cáo" }))
        await decide(id, "hide", { revision: 2, reason: "Không nói về hàng" })
        await job()
        await decide(id, "publish", { revision: 2 })
        await job()
        expect((await ofReviews()).map(({ kind, data }) => [kind, data.words])).toEqual([
          ["review_declined", "Không nói về hàng"],
          ["review_published", undefined],
          ["review_declined", "Có số điện thoại"],
        ])
      })

      it("is no news after two days", async () => {
        const id = await aReview()
        await decide(id, "publish", { revision: 1 })
        await theRows("update review set decided_at = now() - interval '49 hours' where id = ?", [
          id,
        ])
        await job()
        expect(await ofReviews()).toEqual([])
      })
    })

    describe("the list", () => {
      it("comes in pages, newest first, and is read one by one or all at once", async () => {
        const { part } = await anOrderOfHoa()
        await job()
        await packed(hill, part)
        await sentParcel(hill, part)
        await job()
        const first = await granted(hoa.get(`${NOTICES}?limit=1`))
        expect(first).toMatchObject({ count: 2, unread: 2, notices: [{ kind: "parcel_sent" }] })
        const second = await granted(hoa.get(`${NOTICES}?limit=1&offset=1`))
        expect(second.notices).toMatchObject([{ kind: "order_placed" }])
        const path = `${NOTICES}/${first.notices[0].id}/read`
        await granted(hoa.post(path))
        await granted(hoa.post(path))
        expect(await granted(hoa.get(`${NOTICES}?limit=0`))).toMatchObject({
          unread: 1,
          notices: [],
        })
        await granted(hoa.post(`${NOTICES}/read`))
        expect((await granted(hoa.get(NOTICES))).unread).toBe(0)
      })

      it("[NT6] is read up to what was shown; what came since is not", async () => {
        for (let order = 0; order < 3; order++) await anOrderOfHoa()
        await job()
        const [newest, shown] = await told(hoa)
        const seen = { up_to: shown!.id }
        await granted(lan.post(`${NOTICES}/read`, seen))
        await granted(hoa.post(`${NOTICES}/read`, { up_to: "snot_none" }))
        expect((await granted(hoa.get(`${NOTICES}?limit=0`))).unread).toBe(3)
        await granted(hoa.post(`${NOTICES}/read`, seen))
        await granted(hoa.post(`${NOTICES}/read`, seen))
        const left = (await told(hoa)).filter(({ unread }) => unread)
        expect(left.map(({ id }) => id)).toEqual([newest!.id])
      })

      it("is nobody else's, to read or to mark", async () => {
        await anOrderOfHoa()
        await job()
        const [notice] = await told(hoa)
        await expectRefusal(lan.post(`${NOTICES}/${notice!.id}/read`), 404, "ocop.notice_not_found")
        await granted(lan.post(`${NOTICES}/read`))
        expect((await granted(hoa.get(NOTICES))).unread).toBe(1)
      })

      it("refuses pages that cannot be, and what is no notice", async () => {
        await expectRefusals<string>(
          [`${NOTICES}?limit=51`, `${NOTICES}?offset=-1`],
          (path) => hoa.get(path),
          { status: 400 }
        )
        await expectRefusal(hoa.post(`${NOTICES}/read`, { up_to: 7 }), 400, "ocop.invalid_data")
        await expectRefusal(hoa.post(`${NOTICES}/snot_none/read`), 404, "ocop.notice_not_found")
      })
    })

    describe("[NT2] mails", () => {
      it("are chosen kind by kind; those of other things than orders are off until asked for", async () => {
        const { mails } = await granted(hoa.get(MAILS))
        const on = (answer: { kind: string; mailed: boolean }[]) =>
          answer.filter((one) => one.mailed).map(({ kind }) => kind)
        expect(on(mails)).toEqual([
          "order_paid",
          "parcel_sent",
          "order_delivered",
          "complaint_answered",
        ])
        const chosen = await granted(hoa.post(MAILS, { kinds: ["new_product", "order_paid"] }))
        expect(on(chosen.mails)).toEqual(["order_paid", "new_product"])
        expect(on((await granted(lan.get(MAILS))).mails)).toHaveLength(4)
      })

      it("that were declined are not sent, but for what everybody is told", async () => {
        await granted(hoa.post(MAILS, { kinds: [] }))
        const { part } = await anOrderOfHoa()
        await packed(hill, part)
        await sentParcel(hill, part)
        await job()
        expect((await kinds(hoa)).sort()).toEqual(["order_placed", "parcel_sent"])
        expect(texts()).toEqual([expect.stringContaining("Cảm ơn bạn đã đặt hàng")])
      })

      it("of kinds that are none, or that everybody gets, cannot be chosen", async () => {
        for (const kind of ["order_placed", "weather"])
          await expectRefusal(hoa.post(MAILS, { kinds: [kind] }), 400, "ocop.notice_kind_unknown")
        await expectRefusals(
          { none: {}, text: { kinds: "all" } },
          (body) => hoa.post(MAILS, body),
          {
            status: 400,
          }
        )
      })
    })

    it("[NT5] go with the account, but for what belongs to its orders; all is in the export", async () => {
      await granted(hoa.post(`/store/customers/me/wishes/${stall.tea.product_id}`))
      await job()
      await revokeQuietly(stall.tea.certificates[0]!)
      const { order_id } = await anOrderOfHoa([[stall.honey, 1]])
      await granted(hoa.post(MAILS, { kinds: [] }))
      await job()
      const held = await granted(hoa.get("/store/customers/me/export"))
      expect(held.notices.map(({ kind }: Notice) => kind).sort()).toEqual([
        "certificate_ended",
        "order_placed",
      ])
      expect(held.notice_mails).not.toEqual([])
      const before = mailed().length
      await granted(hoa.post("/store/customers/me/deletion", { password: "mot-mat-khau-dai" }))
      await job()
      const left = await theRows(
        "select kind, customer_id from shopper_notice where order_id = ? or order_id is null",
        [order_id]
      )
      expect(left).toEqual([{ kind: "order_placed", customer_id: null }])
      expect(await theRows("select id from shopper_notice_mail")).toEqual([])
      expect(mailed()).toHaveLength(before)
    })

    it("[NT5] are kept for 180 days", async () => {
      await anOrderOfHoa()
      await job()
      await theRows(
        `update "order" set created_at = now() - interval '181 days';
       update shopper_notice set created_at = now() - interval '181 days'`
      )
      await job()
      expect(await told(hoa)).toEqual([])
    })

    it("are for customers who are signed in", async () => {
      const withKey = new Client(() => ({ ...operator.headers(), ...shop.headers() }))
      for (const client of [shop, withKey]) {
        const answers = await Promise.all([
          client.get(NOTICES),
          client.post(`${NOTICES}/read`),
          client.post(`${NOTICES}/snot_any/read`),
          client.get(MAILS),
          client.post(MAILS, { kinds: [] }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
      }
    })
  })
}

import {
  AdminReviewsResponse,
  ListingResponse,
  OwnReviewsResponse,
  ProducerMessagesResponse,
  ProducerReviewsResponse,
  ReviewsResponse,
  StorefrontVersionResponse,
} from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aCustomer } from "../../builders/a-customer"
import { aDeliveredOrder } from "../../builders/a-delivered-order"
import { aJpegSaying, aPng } from "../../builders/a-picture"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const MINE = "/store/customers/me/reviews"
const WORDS = "Trà thơm, đóng gói kỹ."

export default function reviews() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let operator: Client
  let lan: Client
  let handle: string

  beforeAll(async () => {
    stall = await twoShops("đánh giá")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    operator = await anOperator()
    lan = await aCustomer()
    await granted(
      lan.post("/store/customers/me", {
        first_name: "Thị Lan",
        last_name: "Nguyễn",
      })
    )
    await aDeliveredOrder([[stall.tea, 1]], {
      customer: lan,
      producer: stall.hill,
      member: hill,
    })
    const products = await theRows<{ handle: string }>("select handle from product where id = ?", [
      stall.tea.product_id,
    ])
    handle = products[0]!.handle
  })

  const write = (wish: object = {}, client = lan) =>
    client.post(MINE, {
      listing_id: stall.tea.id,
      mark: 5,
      words: WORDS,
      ...wish,
    })
  const written = async (wish: object = {}): Promise<string> =>
    (await granted(write(wish))).review_id
  const mine = async () => OwnReviewsResponse.parse(await granted(lan.get(MINE)))
  const shown = async () =>
    ReviewsResponse.parse(await granted(shop.get(`/store/listings/${handle}/reviews`)))
  const queue = async (state = "pending") =>
    AdminReviewsResponse.parse(await granted(operator.get(`/admin/reviews?state=${state}`)))
  const answer = (id: string, deed: string, body: object = {}, client = operator) =>
    client.post(`/admin/reviews/${id}/${deed}`, { revision: 1, ...body })
  const published = async (): Promise<string> => {
    const id = await written()
    await granted(answer(id, "publish"))
    return id
  }
  const upload = (id: string, content: Buffer, client = lan) =>
    client.upload(`${MINE}/${id}/pictures`, { name: "anh.jpg", content })

  describe("writing one", () => {
    it("waits, is published, and is then read by everybody under a short name", async () => {
      expect((await mine()).to_review).toMatchObject([{ listing_id: stall.tea.id, handle }])
      const id = await written()
      expect(await mine()).toMatchObject({
        reviews: [{ id, state: "pending" }],
        to_review: [],
      })
      expect(await shown()).toEqual({
        summary: { count: 0, average: null, percents: [0, 0, 0, 0, 0] },
        reviews: [],
      })
      expect((await queue()).reviews).toMatchObject([{ id, revision: 1, author: "Lan N." }])
      for (let time = 0; time < 2; time++) await granted(answer(id, "publish"))
      expect(await shown()).toMatchObject({
        summary: { count: 1, average: 5, percents: [0, 0, 0, 0, 100] },
        reviews: [{ id, author: "Lan N.", mark: 5, words: WORDS, reply: null }],
      })
      expect(
        await theRows("select action from audit_entry where subject_id = ? order by created_at", [
          id,
        ])
      ).toEqual([{ action: "review.written" }, { action: "review.published" }])
    })

    it("is one for a customer and a listing, also twice at once; another one waits again", async () => {
      const ids = await Promise.all([written(), written()])
      expect(new Set(ids).size).toBe(1)
      await granted(answer(ids[0]!, "publish"))
      expect(await written({ mark: 2 })).toBe(ids[0])
      expect((await shown()).summary.count).toBe(0)
      await expectRefusal(answer(ids[0]!, "publish"), 400, "ocop.review_changed")
      await granted(answer(ids[0]!, "publish", { revision: 2 }))
      expect((await shown()).summary.average).toBe(2)
    })

    it("is refused for what was not bought, not delivered, or too long ago", async () => {
      await expectRefusal(write({ listing_id: stall.rice.id }), 400, "ocop.review_not_bought")
      await expectRefusal(write({ listing_id: "list_x" }), 400, "ocop.review_not_bought")
      await expectRefusal(write({}, await aCustomer()), 400, "ocop.review_not_bought")
      await theRows("update shop_order_line set cancelled = quantity")
      await expectRefusal(write(), 400, "ocop.review_not_bought")
      await theRows("update shop_order_line set cancelled = 0")
      itIs(addDays(today(), 181))
      await expectRefusal(write(), 400, "ocop.review_too_late")
      expect((await mine()).to_review).toEqual([])
    })

    it("is refused with a wrong mark or words, and to whoever is not signed in", async () => {
      await expectRefusals(
        {
          "no mark": { mark: 0 },
          six: { mark: 6 },
          "a half": { mark: 4.5 },
          "few words": { words: "   Tốt       " },
          "many words": { words: "x".repeat(2_001) },
          "a state": { state: "published" },
        },
        (wish) => write(wish),
        { status: 400 }
      )
      expect((await write({}, shop)).status).toBe(401)
      expect((await shop.get(MINE)).status).toBe(401)
    })

    it("is deleted by its author alone, and no longer counted", async () => {
      const id = await published()
      const other = await aCustomer()
      await expectRefusal(other.delete(`${MINE}/${id}`), 404, "ocop.review_not_found")
      await granted(lan.delete(`${MINE}/${id}`))
      await expectRefusal(lan.delete(`${MINE}/${id}`), 404, "ocop.review_not_found")
      expect((await shown()).summary.count).toBe(0)
    })
  })

  describe("the product's page", () => {
    const page = async () =>
      ListingResponse.parse(await granted(shop.get(`/store/listings/${handle}`))).reviews
    const version = async () =>
      StorefrontVersionResponse.parse(await granted(shop.get("/store/storefront-version"))).version

    it("has what is published alone, and each change of it empties the cache of pages", async () => {
      expect(await page()).toEqual({
        summary: { count: 0, average: null, percents: [0, 0, 0, 0, 0] },
        reviews: [],
      })
      const id = await written({ mark: 4 })
      expect((await page()).summary.count).toBe(0)
      const deeds = {
        publish: () => answer(id, "publish"),
        reply: () => hill.post(`/producer/reviews/${id}/reply`, { words: "Cảm ơn chị" }),
        hide: () => answer(id, "hide", { reason: "Sai sự thật" }),
      }
      const seen: unknown[] = []
      for (const deed of Object.values(deeds)) {
        const before = await version()
        await granted(deed())
        expect(await version()).not.toBe(before)
        const { summary, reviews } = await page()
        seen.push([summary.average, reviews.map(({ author, reply }) => [author, reply])])
      }
      expect(seen).toEqual([
        [4, [["Lan N.", null]]],
        [4, [["Lan N.", "Cảm ơn chị"]]],
        [null, []],
      ])
    })
  })

  describe("pictures", () => {
    it("are encoded anew, at most four, and shown with a published review alone", async () => {
      const id = await written()
      for (let time = 0; time < 2; time++) await granted(upload(id, aJpegSaying("Bản Lìm 22.38N")))
      const [picture] = (await mine()).reviews[0]!.pictures
      const at = `/store/reviews/${id}/pictures/${picture!.id}`
      await expectRefusal(shop.get(at), 404, "ocop.review_not_found")
      await expectRefusal(upload(id, Buffer.from("<svg/>")), 400, "ocop.picture_type_refused")
      expect((await lan.download(`${MINE}/${id}/pictures/${picture!.id}`)).status).toBe(200)
      await granted(answer(id, "publish", { revision: 2 }))
      const { bytes, headers } = await shop.download(at)
      expect(headers.get("content-type")).toBe("image/webp")
      expect(bytes.includes("22.38N")).toBe(false)
      for (let side = 1; side < 4; side++) await granted(upload(id, aPng(50, 50 + side)))
      await expectRefusal(upload(id, aPng(50, 90)), 400, "ocop.review_pictures_full")
      expect((await shown()).reviews).toEqual([])
      await expectRefusal(upload(id, aPng(50, 91), await aCustomer()), 404, "ocop.review_not_found")
    })
  })

  describe("moderation", () => {
    it("rejects and hides with a reason, which the author reads", async () => {
      const id = await written()
      await expectRefusals(
        { "no reason": {}, "an empty one": { reason: " " } },
        (body) => answer(id, "reject", body),
        { status: 400 }
      )
      await granted(answer(id, "reject", { reason: "Có số điện thoại" }))
      expect((await mine()).reviews[0]).toMatchObject({
        state: "rejected",
        reason: "Có số điện thoại",
      })
      await expectRefusal(answer(id, "publish"), 400, "ocop.review_state_conflict")
      await written({ words: `${WORDS} Sẽ mua lại.` })
      await granted(answer(id, "publish", { revision: 2 }))
      await granted(answer(id, "hide", { revision: 2, reason: "Sai sự thật" }))
      expect((await shown()).summary.count).toBe(0)
      expect((await queue("hidden")).reviews).toMatchObject([{ id, reason: "Sai sự thật" }])
    })

    it("[RV10] tells the producer of what is published, of each wording once", async () => {
      const told = async () => {
        const { messages } = ProducerMessagesResponse.parse(
          await granted(hill.get("/producer/messages"))
        )
        return messages.filter(({ kind }) => kind === "review_published")
      }
      const id = await written()
      expect(await told()).toEqual([])
      for (let time = 0; time < 2; time++) await granted(answer(id, "publish"))
      await granted(answer(id, "hide", { reason: "Xem lại" }))
      await granted(answer(id, "publish"))
      expect(await told()).toMatchObject([{ subject_id: id, data: { title: stall.tea.title } }])
      await written({ words: "Trà thơm, uống hết lại mua." })
      await granted(answer(id, "reject", { revision: 2, reason: "Không rõ" }))
      expect(await told()).toHaveLength(1)
      await written({ words: "Trà thơm, uống hết sẽ lại mua." })
      await granted(answer(id, "publish", { revision: 3 }))
      expect(await told()).toHaveLength(2)
    })

    it("is nobody's but an operator's", async () => {
      const id = await written()
      for (const client of [stranger, hill, lan]) {
        expect((await answer(id, "publish", {}, client)).status).toBe(401)
        expect((await client.get("/admin/reviews")).status).toBe(401)
      }
      await expectRefusal(answer("rev_x", "publish"), 404, "ocop.review_not_found")
    })
  })

  describe("the producer's reply", () => {
    const reply = (id: string, words: string, client = hill) =>
      client.post(`/producer/reviews/${id}/reply`, { words })

    it("is one, can be changed, and stays hidden once an operator hid it", async () => {
      const id = await published()
      await granted(reply(id, "Cảm ơn chị"))
      await granted(reply(id, "Cảm ơn chị Lan"))
      expect((await shown()).reviews[0]!.reply).toBe("Cảm ơn chị Lan")
      const hide = () =>
        operator.post(`/admin/reviews/${id}/hide-reply`, {
          reason: "Quảng cáo",
        })
      for (let time = 0; time < 2; time++) await granted(hide())
      await granted(reply(id, "Mời chị ghé lại"))
      expect((await shown()).reviews[0]).toMatchObject({
        id,
        reply: null,
        replied_at: null,
      })
      const read = ProducerReviewsResponse.parse(await granted(hill.get("/producer/reviews")))
      expect(read).toMatchObject({
        count: 1,
        reviews: [{ id, reply: "Mời chị ghé lại", reply_hidden: true }],
      })
    })

    it("is to published reviews of its own goods alone", async () => {
      const id = await written()
      await expectRefusal(reply(id, "Chào chị"), 404, "ocop.review_not_found")
      await granted(answer(id, "publish"))
      await expectRefusal(reply(id, "Chào chị", delta), 404, "ocop.review_not_found")
      expect((await reply(id, "Chào chị", stranger)).status).toBe(401)
      expect((await reply(id, " ")).status).toBe(400)
      expect((await granted(delta.get("/producer/reviews"))).reviews).toEqual([])
      const none = operator.post(`/admin/reviews/${id}/hide-reply`, {
        reason: "Không có",
      })
      await expectRefusal(none, 400, "ocop.review_state_conflict")
    })
  })

  it("goes along with a deleted account, and into its export", async () => {
    const id = await published()
    await granted(upload(id, aPng(44, 44)))
    const { reviews } = await granted(lan.get("/store/customers/me/export"))
    expect(reviews).toMatchObject([{ mark: 5, words: WORDS, author: "Lan N." }])
    await granted(
      lan.post("/store/customers/me/deletion", {
        password: "mot-mat-khau-dai",
      })
    )
    expect(await theRows("select 1 from review union all select 1 from review_picture")).toEqual([])
    expect((await shown()).summary.count).toBe(0)
  })
}

import type { ListingReview } from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aListing, type Listing } from "../../builders/a-listing"
import { anEntry, approve, aSubmittedDraft, theReviewOf } from "../../builders/a-listing-form"
import { aPicture } from "../../builders/a-picture"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"

const REVIEWS = "/admin/listing-reviews"

export default function listingReviews() {
  let farm: Producer
  let owner: Client
  let operator: Client
  let tea: Listing
  beforeAll(async () => {
    farm = await aProducer({ name: "HTX chè Phìn Hồ", from: "Mèo Vạc, Hà Giang" })
    owner = await aProducersLogIn(farm.id)
    operator = await anOperator("duyet@example.com")
    tea = await aListing({ title: "Chè cũ", by: farm, from: "Đồng Văn, Hà Giang" })
  })

  const review = async (listing: { id: string }) =>
    (await theReviewOf(operator, listing)) as unknown as ListingReview
  const answer = (id: string, deed: string, body: object) =>
    operator.post(`${REVIEWS}/${id}/${deed}`, body)
  const messages = () =>
    theRows<{ kind: string; data: object }>(
      "select kind, data from producer_message where producer_id = ? and kind like 'listing_%' order by created_at",
      [farm.id]
    )
  /** A complete new wording of the tea that is on sale, submitted. */
  async function edit(wish: object = {}): Promise<void> {
    const { listing } = await granted(owner.get(`/producer/listings/${tea.id}`))
    const label = { net_quantity: "100 g", ingredients: "Búp", shelf_life: "1 năm", storage: "Khô" }
    await granted(
      owner.post(`/producer/listings/${tea.id}/wording`, { ...listing.live, label, ...wish })
    )
    await granted(owner.post(`/producer/listings/${tea.id}/submit`))
  }

  describe("GET /admin/listing-reviews", () => {
    it("has the longest waiting first, with how long", async () => {
      const late = await aSubmittedDraft(owner, farm, { title: "Chè vàng" })
      const early = await aSubmittedDraft(owner, farm, { title: "Chè xanh" })
      await theRows(
        "update listing_wording set submitted_at = now() - interval '50 hours' where listing_id = ?",
        [early.id]
      )
      const { body } = await operator.get(REVIEWS)
      expect(body.reviews).toMatchObject([
        { listing_id: early.id, title: "Chè xanh", days_waiting: 2, first: true },
        { listing_id: late.id, title: "Chè vàng", days_waiting: 0, first: true },
      ])
      expect(body.reviews[0]).toMatchObject({
        producer: { id: farm.id, name: "HTX chè Phìn Hồ", status: "approved" },
        group_code: "I",
        thumbnail: expect.stringMatching(/-480\.webp$/),
      })
      expect(body).toMatchObject({ count: 2, counts: { submitted: 2, changes_asked: 0 } })
      expect((await operator.get(`${REVIEWS}?q=che%20xanh`)).body.count).toBe(1)
      expect((await operator.get(`${REVIEWS}?state=changes_asked`)).body.count).toBe(0)
    })

    it("takes at most six statements, and so does a review", async () => {
      watchStatements()
      await edit({ title: "Chè mới" })
      const { id } = await review(tea)
      for (const path of [REVIEWS, `${REVIEWS}?q=che`, `${REVIEWS}/${id}`]) {
        const { request } = await countedStatements(() => granted(operator.get(path)))
        expect(request.length).toBeLessThanOrEqual(6)
      }
    })

    it("is for operators", async () => {
      for (const client of [stranger, shop, owner]) {
        expect((await client.get(REVIEWS)).status).toBe(401)
        expect((await client.get(`${REVIEWS}/lword_none`)).status).toBe(401)
        expect((await client.post(`${REVIEWS}/lword_none/approve`, { version: 1 })).status).toBe(
          401
        )
      }
      const { status, body } = await operator.get(`${REVIEWS}/lword_none`)
      expect([status, body.code]).toEqual([404, "ocop.review_not_found"])
    })
  })

  describe("a review", () => {
    it("shows what shoppers read beside what may replace it, in words", async () => {
      const entry = await anEntry(farm, "Chè mới", 5)
      const picture = await aPicture(owner)
      await edit({
        title: "Chè mới",
        subgroup_code: "I.5.a",
        certified_product_id: entry,
        picture_ids: [picture],
      })
      const seen = await review(tea)
      expect(seen).toMatchObject({
        listing_id: tea.id,
        listing_status: "published",
        state: "submitted",
        first: false,
        live: { title: "Chè cũ" },
        pending: { title: "Chè mới" },
        producer: { id: farm.id, name: "HTX chè Phìn Hồ" },
        certificates: {
          live: { certified_product_id: tea.certified_product_id, stars: 4, state: "valid" },
          pending: { certified_product_id: entry, name: "Chè mới", stars: 5, state: "valid" },
        },
        offer: { variants: [{ title: "Gói 100 g" }] },
        history: [],
      })
      expect(seen.differences.map(({ field }) => field)).toEqual([
        "title",
        "subgroup_code",
        "certified_product_id",
        "label.ingredients",
        "label.shelf_life",
        "label.storage",
        "picture_ids",
      ])
      expect(seen.differences[0]).toEqual({ field: "title", before: "Chè cũ", after: "Chè mới" })
      expect(seen.names).toMatchObject({ "I.5.a": "Chè tươi, chè chế biến", [entry]: "Chè mới" })
      expect(seen.pictures.map(({ id }) => id)).toContain(picture)
    })

    it("publishes a new listing when it is approved, and tells its producer, once", async () => {
      const draft = await aSubmittedDraft(owner, farm, { title: "Chè đinh" })
      const { id, version } = await review(draft)
      const answers = await Promise.all([
        answer(id, "approve", { version }),
        answer(id, "approve", { version }),
      ])
      expect(answers.map(({ status, body }) => [status, body.review.state])).toEqual([
        [200, "approved"],
        [200, "approved"],
      ])
      const { listing } = (await shop.get(`/store/listings/${draft.handle}`)).body
      expect(listing).toMatchObject({
        title: "Chè đinh",
        stars: 4,
        sale: { open: true },
        label: { net_quantity: "100 g" },
        origin: { certified_as: "Mèo Vạc, Hà Giang" },
        images: [{ url: expect.stringMatching(/^\/uploads\//) }],
        variants: [{ title: "Gói 100 g", price: 120_000, available: 10 }],
      })
      const mine = (await granted(owner.get(`/producer/listings/${draft.id}`))).listing
      expect(mine).toMatchObject({
        status: "published",
        pending: null,
        stars: 4,
        closed_code: null,
      })
      // Where nothing else was said, it is made where its producer is.
      const { commune_code } = mine.live
      expect(mine.live).toEqual({ ...draft.pending!.wording, commune_code })
      expect(commune_code).toMatch(/^\d{5}$/)
      expect(await messages()).toEqual([
        {
          kind: "listing_approved",
          data: { title: "Chè đinh", handle: draft.handle, first: true },
        },
      ])
      const deeds = await theRows<{ actor_type: string }>(
        "select actor_type from audit_entry where subject_id = ? and action = 'listing.approved'",
        [draft.id]
      )
      expect(deeds).toEqual([{ actor_type: "operator" }])
    })

    it("keeps every wording that was on sale, and who approved it", async () => {
      await edit({ title: "Chè thứ hai" })
      await approve(operator, tea)
      await edit({ title: "Chè thứ ba" })
      expect((await review(tea)).history).toMatchObject([
        { title: "Chè thứ hai", approved_by: "duyet@example.com" },
        { title: "Chè cũ", approved_by: null },
      ])
    })

    it("gives a new origin only where the commune is another", async () => {
      await edit({ story: "Chuyện mới" })
      await approve(operator, tea)
      const origin = async () =>
        (await shop.get(`/store/listings/${tea.handle}`)).body.listing.origin
      expect((await origin()).certified_as).toBe("Đồng Văn, Hà Giang")
      const [place] = (await granted(shop.get("/store/places?q=meo%20vac"))).places
      await edit({ commune_code: place.code })
      await approve(operator, tea)
      expect(await origin()).toMatchObject({
        certified_as: "Xã Mèo Vạc, Tuyên Quang",
        former_province: "Hà Giang",
      })
    })

    it("comes back to its producer with a note, and the old wording stays on sale", async () => {
      await edit({ title: "Chè chưa đúng" })
      const { id, version } = await review(tea)
      const note = "Ảnh mờ, mời chụp lại"
      for (let time = 0; time < 2; time++) {
        const { body } = await answer(id, "ask-changes", { version, note })
        expect(body.review).toMatchObject({ state: "changes_asked", note })
      }
      const mine = (await granted(owner.get(`/producer/listings/${tea.id}`))).listing
      expect(mine).toMatchObject({
        status: "published",
        live: { title: "Chè cũ" },
        pending: { state: "changes_asked", note },
      })
      expect((await shop.get(`/store/listings/${tea.handle}`)).body.listing.title).toBe("Chè cũ")
      expect(await messages()).toEqual([
        { kind: "listing_changes_asked", data: { title: "Chè chưa đúng", note } },
      ])
      await edit({ title: "Chè đúng" })
      expect((await review(tea)).version).toBe(version + 1)
    })

    it("is not approved when the producer has written on since it was read", async () => {
      await edit({ title: "Chè một" })
      const { id, version } = await review(tea)
      await edit({ title: "Chè hai" })
      for (const [deed, body] of [
        ["approve", { version }],
        ["ask-changes", { version, note: "Xem lại" }],
      ] as const) {
        const refused = await answer(id, deed, body)
        expect([refused.status, refused.body.code]).toEqual([400, "ocop.review_outdated"])
      }
      await granted(
        owner.post(`/producer/listings/${tea.id}/wording`, {
          ...(await review(tea)).pending,
          title: "Chè ba",
        })
      )
      const drafted = await answer(id, "approve", { version: version + 2 })
      expect(drafted.body.code).toBe("ocop.review_outdated")
      expect((await shop.get(`/store/listings/${tea.handle}`)).body.listing.title).toBe("Chè cũ")
    })

    it("does not put back on sale what its producer took off", async () => {
      await edit({ title: "Chè đã nghỉ" })
      await granted(owner.post(`/producer/listings/${tea.id}/withdraw`))
      await approve(operator, tea)
      const mine = (await granted(owner.get(`/producer/listings/${tea.id}`))).listing
      expect(mine).toMatchObject({ status: "withdrawn", live: { title: "Chè đã nghỉ" } })
    })

    it("needs a note of some length to ask for changes", async () => {
      await edit({ title: "Chè khác" })
      const { id, version } = await review(tea)
      expect((await answer(id, "ask-changes", { version, note: " " })).status).toBe(400)
    })
  })
}

import type { ProducerListing } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import {
  aDraft,
  anEntry,
  anOffer,
  approve,
  aSubmittedDraft,
  aWording,
} from "../../builders/a-listing-form"
import { aPicture } from "../../builders/a-picture"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aCustomer } from "../../builders/a-customer"
import { anOperator } from "../../builders/an-operator"
import { aReadyCart, complete } from "../../builders/a-cart"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { eventually } from "../../builders/eventually"
import { find } from "../../builders/the-search"

const LISTINGS = "/producer/listings"

export default function producerListings() {
  let farm: Producer
  let other: Producer
  let owner: Client
  let neighbour: Client
  let operator: Client
  let tea: Listing
  beforeAll(async () => {
    farm = await aProducer({ name: "HTX chè Sán Chải" })
    other = await aProducer({ name: "HTX mật ong Tả Ván" })
    owner = await aProducersLogIn(farm.id)
    neighbour = await aProducersLogIn(other.id)
    operator = await anOperator()
    tea = await aListing({ title: "Chè đã bán từ lâu", by: farm, price: 90_000, stock: 20 })
    await theRows("update product_variant set weight = 150 where id = ?", [tea.variant_id])
  })

  const offerOf = async (listing: { id: string }) =>
    (await granted(owner.get(`${LISTINGS}/${listing.id}`))).listing as ProducerListing
  const onShow = async (handle: string) =>
    (await shop.get(`/store/listings/${handle}`)).body.listing
  const inSearch = async () => {
    const { hits } = await find({ producer_id: [farm.id] })
    return hits.map(({ document }) => document)
  }
  const deedsOf = async (id: string) =>
    (
      await theRows<{ action: string }>(
        "select action from audit_entry where subject_id = ? order by created_at, id",
        [id]
      )
    ).map(({ action }) => action)

  describe("a producer's new listing", () => {
    it("is a draft that no shopper sees, with its pack sizes in the producer's storehouse", async () => {
      const listing = await aDraft(
        owner,
        { title: "Chè Đắng Đồng Văn" },
        {
          variants: [
            { title: "Gói 100 g", price: 120_000, stock: 10, weight_grams: 150 },
            { title: "Hộp 500 g", price: 550_000, stock: 3, weight_grams: 620 },
          ],
        }
      )
      expect(listing).toMatchObject({
        handle: "che-dang-dong-van",
        status: "draft",
        live: null,
        pending: { state: "draft", version: 1, wording: { title: "Chè Đắng Đồng Văn" } },
        stars: null,
        closed_code: "ocop.listing_not_published",
      })
      expect(listing.offer.variants).toMatchObject([
        { title: "Gói 100 g", price: 120_000, stock: 10, weight_grams: 150 },
        { title: "Hộp 500 g", price: 550_000, stock: 3, weight_grams: 620 },
      ])
      expect((await shop.get("/store/listings/che-dang-dong-van")).status).toBe(404)
      const [product] = await theRows<{ status: string }>(
        "select status from product where handle = 'che-dang-dong-van'"
      )
      expect(product!.status).toBe("draft")
      expect(await deedsOf(listing.id)).toEqual(["listing.created"])
    })

    it("is made once however often it is asked for, at the same moment too", async () => {
      const body = { idempotency_key: "one-key-of-a-phone", wording: aWording(), offer: anOffer() }
      const answers = await Promise.all([
        owner.post(LISTINGS, body),
        owner.post(LISTINGS, body),
        owner.post(LISTINGS, body),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => body.listing.id)).size).toBe(1)
      const [made] = await theRows<{ count: string }>(
        "select count(*) from product where title = ? and deleted_at is null",
        [aWording().title]
      )
      expect(made!.count).toBe("1")
      expect((await neighbour.post(LISTINGS, body)).body.listing.id).not.toBe(
        answers[0]!.body.listing.id
      )
    })

    it("has an address of its own where two have one name", async () => {
      const first = await aDraft(owner, { title: "Mật ong bạc hà" })
      const second = await aDraft(neighbour, { title: "Mật ong bạc hà" })
      expect([first.handle, second.handle]).toEqual(["mat-ong-bac-ha", "mat-ong-bac-ha-2"])
    })

    it.each([
      ["a star in a pack size", { variants: [size("Hộp 5 sao")] }, "ocop.pack_size_names_star"],
      [
        "two pack sizes of a name",
        { variants: [size("Gói"), size("gói")] },
        "ocop.pack_size_twice",
      ],
      ["a season of no year", { season: { from: "02-30", to: "03-01" } }, "ocop.season_invalid"],
    ])("refuses %s", async (_, offer, code) => {
      const { status, body } = await owner.post(LISTINGS, {
        idempotency_key: "a-draft-refused",
        wording: aWording(),
        offer: anOffer(offer),
      })
      expect([status, body.code]).toEqual([400, code])
      expect(
        (await theRows("select 1 from product where title = ?", [aWording().title])).length
      ).toBe(0)
    })

    it("names no register entry, picture or commune that is not the producer's or not there", async () => {
      const theirs = await anEntry(other, "Mật ong của họ")
      const picture = await aPicture(neighbour)
      const wishes = [
        [{ certified_product_id: theirs }, 404, "ocop.certified_product_not_found"],
        [{ certified_product_id: "cprod_none" }, 404, "ocop.certified_product_not_found"],
        [{ picture_ids: [picture] }, 404, "ocop.picture_not_found"],
        [{ picture_ids: ["lpic_none"] }, 404, "ocop.picture_not_found"],
        [{ commune_code: "99999" }, 400, "ocop.commune_not_found"],
      ] as const
      for (const [wish, status, code] of wishes) {
        const answer = await owner.post(LISTINGS, {
          idempotency_key: "a-draft-refused",
          wording: aWording(wish as never),
          offer: anOffer(),
        })
        expect([answer.status, answer.body.code]).toEqual([status, code])
      }
    })

    it("waits until the producer has a storehouse", async () => {
      await theRows("update producer set stock_location_id = null where id = ?", [farm.id])
      const { status, body } = await owner.post(LISTINGS, {
        idempotency_key: "before-the-stall-is-open",
        wording: aWording(),
        offer: anOffer(),
      })
      expect([status, body.code]).toEqual([400, "ocop.producer_not_set_up"])
    })

    it("is submitted once nothing is missing, and may be deleted before", async () => {
      const draft = await aDraft(owner)
      const early = await owner.post(`${LISTINGS}/${draft.id}/submit`)
      expect([early.status, early.body.code]).toEqual([400, "ocop.listing_incomplete"])
      expect(early.body.message).toMatch(/certified_product_id: missing; picture_ids: missing/)
      for (let time = 0; time < 2; time++) {
        expect(await granted(owner.delete(`${LISTINGS}/${draft.id}`))).toEqual({
          id: draft.id,
          deleted: true,
        })
      }
      expect((await owner.get(`${LISTINGS}/${draft.id}`)).status).toBe(404)
      const submitted = await aSubmittedDraft(owner, farm)
      expect(submitted).toMatchObject({ status: "submitted", pending: { state: "submitted" } })
      expect((await owner.post(`${LISTINGS}/${submitted.id}/submit`)).body.listing.pending).toEqual(
        submitted.pending
      )
      const late = await owner.delete(`${LISTINGS}/${submitted.id}`)
      expect([late.status, late.body.code]).toEqual([400, "ocop.listing_status_conflict"])
      expect(await deedsOf(submitted.id)).toEqual(["listing.created", "listing.submitted"])
    })
  })

  describe("what waits for review of a listing on sale", () => {
    it("is not seen by shoppers on the page or in search, until it is approved", async () => {
      const now = await offerOf(tea)
      expect(now.live).toMatchObject({
        title: "Chè đã bán từ lâu",
        label: { net_quantity: "100 g" },
      })
      const wording = {
        ...now.live!,
        title: "Chè bạch trà thượng hạng",
        label: { ...now.live!.label, ingredients: "Búp", shelf_life: "1 năm", storage: "Khô" },
      }
      const saved = await granted(owner.post(`${LISTINGS}/${tea.id}/wording`, wording))
      expect(saved.listing).toMatchObject({
        status: "published",
        live: { title: "Chè đã bán từ lâu" },
        pending: { state: "draft", wording: { title: "Chè bạch trà thượng hạng" } },
      })
      await granted(owner.post(`${LISTINGS}/${tea.id}/submit`))
      expect((await onShow(tea.handle)).title).toBe("Chè đã bán từ lâu")
      expect(await inSearch()).toMatchObject([{ title: "Chè đã bán từ lâu" }])
      await approve(operator, tea)
      expect(await onShow(tea.handle)).toMatchObject({
        title: "Chè bạch trà thượng hạng",
        label: { ingredients: "Búp" },
        origin: { certified_as: "Mèo Vạc, Hà Giang" },
      })
      await eventually(async () =>
        expect(await inSearch()).toMatchObject([{ title: "Chè bạch trà thượng hạng" }])
      )
    })

    it("is gone when what shoppers read is written again", async () => {
      const { live } = await offerOf(tea)
      await granted(owner.post(`${LISTINGS}/${tea.id}/wording`, { ...live, title: "Tên khác" }))
      const same = await granted(owner.post(`${LISTINGS}/${tea.id}/wording`, live))
      expect(same.listing.pending).toBeNull()
      expect(await deedsOf(tea.id)).toEqual(["listing.wording_saved", "listing.wording_dropped"])
    })

    it("comes back out of the queue when it is written on, and the same again changes nothing", async () => {
      const { live } = await offerOf(tea)
      const picture = await aPicture(owner)
      const wording = {
        ...live!,
        picture_ids: [picture, ...live!.picture_ids],
        label: { ...aWording().label },
      }
      const save = (wish: object = {}) =>
        granted(owner.post(`${LISTINGS}/${tea.id}/wording`, { ...wording, ...wish }))
      await save()
      await granted(owner.post(`${LISTINGS}/${tea.id}/submit`))
      expect((await save()).listing.pending).toMatchObject({ state: "submitted", version: 1 })
      expect((await save({ story: "Thêm" })).listing.pending).toMatchObject({
        state: "draft",
        version: 2,
      })
    })

    it("is one wording when two members save at the same moment", async () => {
      const { live } = await offerOf(tea)
      await Promise.all(
        ["Một", "Hai", "Ba"].map((story) =>
          granted(owner.post(`${LISTINGS}/${tea.id}/wording`, { ...live, story }))
        )
      )
      const rows = await theRows<{ version: number }>(
        "select version from listing_wording where listing_id = ?",
        [tea.id]
      )
      expect(rows).toEqual([{ version: 3 }])
    })
  })

  describe("the offer of a listing", () => {
    it("is on sale at once on the page, and shortly after in search", async () => {
      const { offer } = await offerOf(tea)
      const [only] = offer.variants
      const wish = { ...offer, variants: [{ ...only!, price: 77_000, stock: 0 }] }
      await granted(owner.post(`${LISTINGS}/${tea.id}/offer`, wish))
      const [variant] = (await onShow(tea.handle)).variants
      expect(variant).toMatchObject({ price: 77_000, available: 0, in_stock: false })
      await eventually(async () => {
        expect(await inSearch()).toMatchObject([{ price_min: 77_000, in_stock: false }])
      })
    })

    it("takes pack sizes in and out, in the form's order, and can be sold at once", async () => {
      const { offer } = await offerOf(tea)
      const [old] = offer.variants
      const wish = anOffer({
        variants: [
          size("Túi lọc 20 gói", 65_000),
          { ...old!, title: "Gói 100 gam" },
          size("Lon", 200_000),
        ],
      })
      const { listing } = await granted(owner.post(`${LISTINGS}/${tea.id}/offer`, wish))
      expect(listing.offer.variants.map(({ title }: { title: string }) => title)).toEqual([
        "Túi lọc 20 gói",
        "Gói 100 gam",
        "Lon",
      ])
      expect(listing.offer.preparation_days).toBe(2)
      const [filter] = (await onShow(tea.handle)).variants
      expect(filter).toMatchObject({ title: "Túi lọc 20 gói", price: 65_000, available: 5 })
      const cart = await aReadyCart([[{ ...tea, variant_id: filter.id, price: 65_000 }, 2]])
      await granted(complete(cart))
      const dropped = { ...wish, variants: listing.offer.variants.slice(1) }
      const refused = await owner.post(`${LISTINGS}/${tea.id}/offer`, dropped)
      expect([refused.status, refused.body.code]).toEqual([400, "ocop.stock_below_reserved"])
      const without = { ...wish, variants: listing.offer.variants.slice(0, 2) }
      const after = await granted(owner.post(`${LISTINGS}/${tea.id}/offer`, without))
      expect(after.listing.offer.variants).toHaveLength(2)
    })

    it("keeps what buyers wait for", async () => {
      await granted(complete(await aReadyCart([[tea, 3]])))
      const { offer } = await offerOf(tea)
      const [only] = offer.variants
      const save = (wish: object) =>
        owner.post(`${LISTINGS}/${tea.id}/offer`, { ...offer, variants: [{ ...only, ...wish }] })
      const low = await save({ stock: 2 })
      expect([low.status, low.body.code]).toEqual([400, "ocop.stock_below_reserved"])
      expect((await save({ stock: 3 })).status).toBe(200)
    })

    it("leaves the stock alone where nobody counted anew", async () => {
      const { offer } = await offerOf(tea)
      const [only] = offer.variants
      await theRows(
        "update inventory_level set stocked_quantity = 13 where inventory_item_id = ?",
        [tea.inventory_item_id]
      )
      const variants = [{ ...only!, price: 91_000, stock: 20, stock_seen: 20 }]
      const { listing } = await granted(
        owner.post(`${LISTINGS}/${tea.id}/offer`, { ...offer, variants })
      )
      expect(listing.offer.variants[0]).toMatchObject({ price: 91_000, stock: 13 })
    })

    it("sells ahead from a day to come, found as such at once, and until that day", async () => {
      const { offer } = await offerOf(tea)
      const save = (ships_from: string | null) =>
        owner.post(`${LISTINGS}/${tea.id}/offer`, { ...offer, ships_from })
      const day = inDays(20)
      expect((await granted(save(day))).listing.offer.ships_from).toBe(day)
      await eventually(async () => {
        expect(await inSearch()).toMatchObject([{ on_sale: true, ships_from: day }])
      })
      for (const wrong of [inDays(0), inDays(-1), inDays(181)]) {
        const { status, body } = await save(wrong)
        expect([wrong, status, body.code]).toEqual([wrong, 400, "ocop.ships_from_invalid"])
      }
      itIs(day)
      expect((await offerOf(tea)).offer.ships_from).toBe(null)
    })

    it("is in the log by what changed, and the same again is not", async () => {
      const { offer } = await offerOf(tea)
      const wish = { ...offer, variants: [{ ...offer.variants[0]!, price: 95_000 }] }
      for (let time = 0; time < 2; time++)
        await granted(owner.post(`${LISTINGS}/${tea.id}/offer`, wish))
      const deeds = await theRows<{ before: object; after: object }>(
        "select before, after from audit_entry where action = 'listing.offer_changed' and subject_id = ?",
        [tea.id]
      )
      expect(deeds).toEqual([
        {
          before: expect.objectContaining({ [`${tea.variant_id}.price`]: 90_000 }),
          after: expect.objectContaining({ [`${tea.variant_id}.price`]: 95_000 }),
        },
      ])
    })

    it("has no pack size of another listing", async () => {
      const honey = await aListing({ by: other })
      const { status, body } = await owner.post(
        `${LISTINGS}/${tea.id}/offer`,
        anOffer({ variants: [{ ...size("Gói"), id: honey.variant_id }] })
      )
      expect([status, body.code]).toEqual([404, "ocop.pack_size_not_found"])
    })
  })

  describe("a listing off sale", () => {
    it("is not seen until it is put back, and neither is done twice", async () => {
      for (let time = 0; time < 2; time++) {
        const { listing } = await granted(owner.post(`${LISTINGS}/${tea.id}/withdraw`))
        expect(listing.status).toBe("withdrawn")
      }
      expect((await shop.get(`/store/listings/${tea.handle}`)).status).toBe(404)
      await granted(owner.post(`${LISTINGS}/${tea.id}/restore`))
      expect((await onShow(tea.handle)).sale.open).toBe(true)
      expect(await deedsOf(tea.id)).toEqual(["listing.withdrawn", "listing.restored"])
    })

    it("was on sale before", async () => {
      const draft = await aDraft(owner)
      for (const action of ["withdraw", "restore"]) {
        const { status, body } = await owner.post(`${LISTINGS}/${draft.id}/${action}`)
        expect([status, body.code]).toEqual([400, "ocop.listing_status_conflict"])
      }
    })
  })

  describe("GET /producer/listings", () => {
    it("lists the producer's own, last touched first, with what each needs", async () => {
      const draft = await aDraft(owner, { title: "Bản nháp" })
      const { body } = await owner.get(LISTINGS)
      expect(body.listings).toMatchObject([
        { id: draft.id, title: "Bản nháp", status: "draft", review: "draft", stars: null },
        {
          id: tea.id,
          status: "published",
          review: null,
          stars: 4,
          price_min: 90_000,
          price_max: 90_000,
          stock: 20,
          closed_code: null,
        },
      ])
      expect(body).toMatchObject({
        count: 2,
        counts: { draft: 1, submitted: 0, published: 1, withdrawn: 0 },
      })
    })

    it.each([
      ["q=da%20ban%20tu", 1],
      ["q=ĐÃ%20BÁN", 1],
      ["q=100%25", 0],
      ["status=published", 1],
      ["status=withdrawn", 0],
      ["low_stock=true", 0],
      ["low_stock=false", 1],
      ["limit=1&offset=1", 1],
    ])("narrows by %s", async (query, count) => {
      expect((await owner.get(`${LISTINGS}?${query}`)).body.count).toBe(count)
    })

    it("finds what is running out", async () => {
      await theRows("update inventory_level set stocked_quantity = 5 where inventory_item_id = ?", [
        tea.inventory_item_id,
      ])
      expect((await owner.get(`${LISTINGS}?low_stock=true`)).body.count).toBe(1)
    })

    it("takes at most four statements, with 10,000 producers and 10,000 listings of one, too", async () => {
      watchStatements()
      const spent = async (path: string) =>
        (await countedStatements(() => granted(owner.get(path)))).request.length
      const paths = [LISTINGS, `${LISTINGS}?q=che&low_stock=true`, `${LISTINGS}/${tea.id}`]
      for (const path of paths) expect(await spent(path)).toBeLessThanOrEqual(4)
      await crowd(farm.id)
      for (const path of paths) expect(await spent(path)).toBeLessThanOrEqual(4)
      const { body } = await owner.get(`${LISTINGS}?limit=100`)
      expect([body.count, body.listings.length]).toEqual([10_001, 100])
    })

    it("answers 400 to what no form sends", async () => {
      expect((await owner.get(`${LISTINGS}?limit=1000`)).status).toBe(400)
      expect((await owner.post(`${LISTINGS}/${tea.id}/offer`, { stars: 5 })).status).toBe(400)
    })
  })

  describe("somebody else's listing", () => {
    const writes = () =>
      [
        ["GET", "", undefined],
        ["POST", "/wording", aWording()],
        ["POST", "/offer", anOffer()],
        ["POST", "/submit", {}],
        ["POST", "/withdraw", {}],
        ["POST", "/restore", {}],
        ["DELETE", "", undefined],
      ] as const

    it("is answered like one that is not there, and stays as it is", async () => {
      const before = await offerOf(tea)
      for (const [method, path, body] of writes()) {
        const sent = body && JSON.stringify(body)
        const theirs = await neighbour.send(method, `${LISTINGS}/${tea.id}${path}`, sent)
        const none = await neighbour.send(method, `${LISTINGS}/list_none${path}`, sent)
        expect([theirs.status, theirs.body.code]).toEqual([404, "ocop.listing_not_found"])
        expect([none.status, none.body.code]).toEqual([404, "ocop.listing_not_found"])
      }
      expect(await offerOf(tea)).toEqual(before)
      expect((await neighbour.get(LISTINGS)).body.count).toBe(0)
    })

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        for (const [method, path, body] of writes()) {
          const sent = body && JSON.stringify(body)
          expect((await client.send(method, `${LISTINGS}/${tea.id}${path}`, sent)).status).toBe(401)
        }
        expect((await client.get(LISTINGS)).status).toBe(401)
        expect((await client.post(LISTINGS, {})).status).toBe(401)
      }
    })

    it("can be read and not changed by a producer that is suspended", async () => {
      await theRows("update producer set status = 'suspended' where id = ?", [farm.id])
      for (const [method, path, body] of writes()) {
        const sent = body && JSON.stringify(body)
        const answer = await owner.send(method, `${LISTINGS}/${tea.id}${path}`, sent)
        expect([path, answer.status, answer.body.code]).toEqual(
          method === "GET" ? [path, 200, undefined] : [path, 400, "ocop.producer_suspended"]
        )
      }
    })
  })
}

const size = (title: string, price = 50_000) => ({ title, price, stock: 5, weight_grams: 100 })

/**
 * Thousands of producers with a listing each, and as many listings of one; past the triggers, so that the index is
 * not told of them.
 */
async function crowd(producerId: string): Promise<void> {
  await theRows(`do $$ begin
    perform set_config('session_replication_role', 'replica', true);
    insert into producer (id, handle, name, name_folded, kind, place, province_code, status)
      select 'prdcr_' || n, 'nha-' || n, 'Nhà ' || n, 'nha ' || n, 'other', 'Mèo Vạc', '08', 'approved'
      from generate_series(1, 10000) n;
    insert into product (id, title, handle, status)
      select 'prod_' || n, 'Chè ' || n, 'che-' || n, 'published' from generate_series(1, 20000) n;
    insert into listing (id, product_id, producer_id, group_code, status)
      select 'list_' || n, 'prod_' || n,
        case when n > 10000 then '${producerId}' else 'prdcr_' || n end, 'I', 'published'
      from generate_series(1, 20000) n;
  end $$`)
}

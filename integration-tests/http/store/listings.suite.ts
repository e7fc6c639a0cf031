import { ListingResponse } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import { aPublishableKey } from "../../builders/a-market"
import { aProducer } from "../../builders/a-producer"
import { revokeQuietly } from "../../builders/a-certificate"
import { Client, shop, stranger } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { theStall } from "../../builders/the-stall"

export default function listings() {
  let tea: Listing
  let lastDay: string

  beforeAll(async () => {
    lastDay = inDays(30)
    tea = await aListing({
      title: "Trà Shan tuyết Mèo Vạc",
      certificates: [{ stars: 5, until: lastDay, number: "TRA-5" }],
      from: "Mèo Vạc, Hà Giang",
      variants: ["Hộp 100 g", "Hộp 500 g"],
      price: 250_000,
      stock: 7,
    })
  })

  const theTea = async () => (await shop.get(`/store/listings/${tea.handle}`)).body.listing

  describe("GET /store/listings/:handle", () => {
    it("shows a listing with its stars, certificate, origin under both names, and what it costs", async () => {
      const { status, body } = await shop.get(`/store/listings/${tea.handle}`)
      expect(status).toBe(200)
      const { listing } = ListingResponse.parse(body)
      expect(listing).toMatchObject({
        product_id: tea.product_id,
        stars: 5,
        certificate: { number: "TRA-5", state: "valid", days_left: 30, valid_until: lastDay },
        origin: {
          certified_as: "Mèo Vạc, Hà Giang",
          commune: "Mèo Vạc",
          province: "Tuyên Quang",
          former_province: "Hà Giang",
        },
        producer: { id: tea.producer.id, handle: tea.producer.handle },
        variants: [
          { title: "Hộp 100 g", price: 250_000, in_stock: true, available: 7 },
          { title: "Hộp 500 g", price: 250_000, in_stock: true, available: 7 },
        ],
        sale: { open: true },
      })
    })

    it("gives the star on the last day of the certificate", async () => {
      itIs(lastDay)
      expect(await theTea()).toMatchObject({
        stars: 5,
        certificate: { state: "valid", days_left: 0 },
        sale: { open: true },
      })
    })

    it("takes the star away on the day after, without anybody doing anything", async () => {
      itIs(dayAfter(lastDay))
      expect(await theTea()).toMatchObject({
        stars: null,
        certificate: { number: "TRA-5", state: "expired", days_left: null },
        sale: { open: false, code: "ocop.certificate_expired" },
      })
    })

    it("takes the star away at once when the certificate is revoked", async () => {
      await revokeQuietly(tea.certificates[0]!)
      expect(await theTea()).toMatchObject({
        stars: null,
        certificate: { state: "revoked" },
        sale: { open: false, code: "ocop.certificate_revoked" },
      })
    })

    it("gives no star before the certificate begins", async () => {
      const early = await aListing({ certificates: [{ stars: 3, issued: inDays(5) }] })
      const { body } = await shop.get(`/store/listings/${early.handle}`)
      expect(body.listing).toMatchObject({
        stars: null,
        certificate: { state: "not_yet_valid" },
        sale: { open: false, code: "ocop.certificate_not_yet_valid" },
      })
    })

    it("gives no star to a product that never had a certificate", async () => {
      const gourd = await aListing({ stars: null })
      const { body } = await shop.get(`/store/listings/${gourd.handle}`)
      expect(body.listing).toMatchObject({
        stars: null,
        certificate: null,
        sale: { open: false, code: "ocop.certificate_missing" },
      })
    })

    it("[C6] goes by the latest certificate in force, even with fewer stars", async () => {
      const lowered = await aListing({
        certificates: [
          { stars: 4, issued: inDays(-300) },
          { stars: 3, issued: inDays(-10) },
        ],
      })
      const { body } = await shop.get(`/store/listings/${lowered.handle}`)
      expect(body.listing.stars).toBe(3)
    })

    it("says that it is out of season", async () => {
      const season = { from: inDays(10).slice(5), to: inDays(40).slice(5) }
      const plums = await aListing({ season })
      const { body } = await shop.get(`/store/listings/${plums.handle}`)
      expect(body.listing).toMatchObject({
        stars: 4,
        season,
        in_season: false,
        sale: { open: false, code: "ocop.out_of_season" },
      })
    })

    it("says that it is sold out", async () => {
      const gone = await aListing({ stock: 0 })
      const { body } = await shop.get(`/store/listings/${gone.handle}`)
      expect(body.listing).toMatchObject({
        variants: [{ in_stock: false, available: 0 }],
        sale: { open: true },
      })
    })

    it("does not know a handle that nothing has", async () => {
      await expectRefusal(shop.get("/store/listings/khong-co"), 404, "ocop.listing_not_found")
    })

    it("hides what is not published, and all of a producer that is not open", async () => {
      const hidden = [
        await aListing({ by: await aProducer({ status: "suspended" }) }),
        await aListing({ by: await aProducer({ status: "submitted" }) }),
        await aListing({ status: "draft" }),
        await aListing({ status: "submitted" }),
        await aListing({ status: "withdrawn" }),
        await aListing({ productStatus: "draft" }),
      ]
      for (const { handle } of hidden) {
        await expectRefusal(shop.get(`/store/listings/${handle}`), 404, "ocop.listing_not_found")
      }
    })

    it("hides what is in no sales channel of the key", async () => {
      const [elsewhere] = await theMarket()
        .container.resolve("sales_channel")
        .createSalesChannels([{ name: "Nơi khác" }])
      const token = await aPublishableKey(theMarket().container, [elsewhere!.id])
      const other = new Client(() => ({ "x-publishable-api-key": token }))
      await expectRefusal(
        other.get(`/store/listings/${theStall().honey.handle}`),
        404,
        "ocop.listing_not_found"
      )
    })

    it("refuses who has no publishable key", async () => {
      const { status } = await stranger.get(`/store/listings/${tea.handle}`)
      expect(status).toBe(400)
    })

    it("refuses a NUL byte in the handle", async () => {
      await expectRefusal(shop.get("/store/listings/tra%00shan"), 400, "ocop.text_invalid")
    })
  })
}

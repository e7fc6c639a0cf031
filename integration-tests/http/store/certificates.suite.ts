import { VerifiedCertificateResponse, type VerifiedCertificate } from "@ocop/contract"
import { aCertificate } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { aNomination } from "../../builders/a-nomination"
import { revokeCertificate } from "../../builders/an-operators-deed"
import { shop, stranger } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { dayAfter, inDays, itIs, today } from "../../builders/the-clock"

export default function certificates() {
  let tea: Listing
  let lastDay: string

  beforeAll(async () => {
    lastDay = inDays(20)
    tea = await aListing({
      title: "Trà cổ thụ",
      group: "II",
      by: await aProducer({ name: "Hợp tác xã Tra Cứu", from: "Mèo Vạc, Hà Giang" }),
      certificates: [
        {
          number: "SO-1",
          stars: 3,
          issued: inDays(-1500),
          until: inDays(-400),
          decision: "1/QĐ-UBND",
        },
        { number: "12/2024/QĐ-UBND", stars: 4, issued: inDays(-300), until: lastDay },
      ],
    })
  })

  const read = async (number: string): Promise<VerifiedCertificate> => {
    const { body } = await shop.get(`/store/certificates/${encodeURIComponent(number)}`)
    return VerifiedCertificateResponse.parse(body).certificate
  }

  describe("GET /store/certificates/:number", () => {
    it("says all about a certificate in force: star, product, producer, place, decision and days", async () => {
      const { history: _, ...certificate } = await read("12/2024/QĐ-UBND")
      expect(certificate).toEqual({
        number: "12/2024/QĐ-UBND",
        number_assigned: false,
        state: "valid",
        stars: 4,
        stars_certified: 4,
        days_left: 20,
        decision: "12/2024/QĐ-UBND/QĐ-UBND",
        body: "UBND tỉnh",
        level: "province",
        issued_on: inDays(-300),
        valid_until: lastDay,
        date_precision: "day",
        revoked: null,
        in_force: { number: "12/2024/QĐ-UBND", stars: 4 },
        product: { name: "Trà cổ thụ", group_code: "II", handle: tea.handle },
        producer: {
          name: "Hợp tác xã Tra Cứu",
          kind: "cooperative",
          handle: "hop-tac-xa-tra-cuu",
        },
        place: {
          certified_as: "Mèo Vạc, Hà Giang",
          commune: "Mèo Vạc",
          province: "Tuyên Quang",
          province_code: "08",
          former_province: "Hà Giang",
        },
        checked_on: today(),
      })
    })

    it.each([["12/2024/qđ-ubnd"], [" 12 / 2024 / QĐ–UBND "], ["12/2024/QĐ-UBND".normalize("NFD")]])(
      "finds a number however it is typed: %j",
      async (typed) => {
        expect((await read(typed)).number).toBe("12/2024/QĐ-UBND")
      }
    )

    it("tells the product's whole life, oldest first, with every number and decision", async () => {
      const [first, second, third, ...rest] = (await read("SO-1")).history
      expect(rest).toEqual([])
      expect(first).toMatchObject({
        kind: "issued",
        number: "SO-1",
        stars_certified: 3,
        document: "1/QĐ-UBND",
      })
      expect(second).toMatchObject({ kind: "expired", number: "SO-1", on: inDays(-399) })
      expect(third).toMatchObject({
        kind: "upgraded",
        number: "12/2024/QĐ-UBND",
        stars_certified: 4,
      })
    })

    it("gives no star to one that has lapsed, and names the one that counts", async () => {
      expect(await read("SO-1")).toMatchObject({
        state: "expired",
        stars: null,
        stars_certified: 3,
        days_left: null,
        in_force: { number: "12/2024/QĐ-UBND", stars: 4 },
      })
    })

    it("keeps the star through the last day and takes it away with the next, with no event", async () => {
      itIs(lastDay)
      expect(await read("12/2024/QĐ-UBND")).toMatchObject({
        state: "valid",
        stars: 4,
        days_left: 0,
      })
      itIs(dayAfter(lastDay))
      const after = await read("12/2024/QĐ-UBND")
      expect(after).toMatchObject({
        state: "expired",
        stars: null,
        in_force: null,
        checked_on: dayAfter(lastDay),
      })
      expect(after.history.at(-1)).toMatchObject({ kind: "expired", on: dayAfter(lastDay) })
    })

    it("gives no star before the day of issue", async () => {
      const plum = await aListing({
        certificates: [{ number: "SAU-NAY", issued: inDays(5), until: inDays(900) }],
      })
      expect(plum.certificates[0]!.number).toBe("SAU-NAY")
      expect(await read("SAU-NAY")).toMatchObject({
        state: "not_yet_valid",
        stars: null,
        in_force: null,
        history: [],
      })
    })

    it("gives no star to one in its term when a later one counts, though it has fewer stars", async () => {
      await aCertificate(tea.certified_product_id, {
        number: "HA-SAO",
        stars: 3,
        issued: inDays(-5),
      })
      expect(await read("12/2024/QĐ-UBND")).toMatchObject({
        state: "superseded",
        stars: null,
        days_left: null,
        in_force: { number: "HA-SAO", stars: 3 },
      })
      expect(await read("HA-SAO")).toMatchObject({ state: "valid", stars: 3 })
    })

    it("says of a revoked one since when, by which decision and why, at once", async () => {
      const before = await shop.get("/store/certificates/SO-1")
      await revokeCertificate(tea.certificates[1]!)
      expect(await read("12/2024/QĐ-UBND")).toMatchObject({
        state: "revoked",
        stars: null,
        in_force: null,
        revoked: { on: today(), decision: "456/QĐ-UBND", reason: "Không còn đạt tiêu chí" },
      })
      expect(before.headers.get("cache-control")).toBe("no-cache")
    })

    it("tells of «tiềm năng 5 sao» in the history, and shows no star for it", async () => {
      await aNomination(tea.certified_product_id, { decision: "77/QĐ-UBND", on: inDays(-30) })
      const { history, stars } = await read("12/2024/QĐ-UBND")
      expect(stars).toBe(4)
      expect(history).toContainEqual(
        expect.objectContaining({
          kind: "nominated",
          on: inDays(-30),
          number: null,
          stars_certified: null,
          document: "77/QĐ-UBND",
        })
      )
    })

    it("knows products that nobody sells here, of producers who are not open", async () => {
      const draft = await aProducer({ name: "Hộ chưa mở", status: "draft" })
      await aListing({ by: draft, certificates: [{ number: "CHUA-MO" }] })
      await aListing({ status: "draft", certificates: [{ number: "CHUA-BAN" }] })
      await aListing({ productStatus: "draft", certificates: [{ number: "DA-CAT" }] })
      expect(await read("CHUA-MO")).toMatchObject({
        state: "valid",
        stars: 4,
        product: { handle: null },
        producer: { name: "Hộ chưa mở", handle: null },
      })
      for (const number of ["CHUA-BAN", "DA-CAT"]) {
        const { product, producer } = await read(number)
        expect([product.handle, producer.handle]).toEqual([null, expect.any(String)])
      }
    })

    it("does not guess: a number that is nearly there is not there", async () => {
      for (const number of ["12%2F2024%2FQ%C4%90-UBN", "12", "SO", "khong-co", "x".repeat(3_000)]) {
        await expectRefusal(
          shop.get(`/store/certificates/${number}`),
          404,
          "ocop.certificate_not_found"
        )
      }
    })

    it("refuses a NUL byte and an address that is not percent-encoded", async () => {
      for (const number of ["SO%001", "SO%E0%A4%A"]) {
        await expectRefusal(shop.get(`/store/certificates/${number}`), 400, "ocop.text_invalid")
      }
    })

    it("is for storefronts: without a key it is refused", async () => {
      expect((await stranger.get("/store/certificates/SO-1")).status).toBe(400)
    })
  })
}

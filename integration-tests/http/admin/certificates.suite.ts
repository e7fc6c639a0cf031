import { AdminCertificateResponse, AdminCertificatesResponse } from "@ocop/contract"
import { certificateStanding } from "@ocop/rules"
import { aCertificate, type CertificateWish } from "../../builders/a-certificate"
import { aCustomer } from "../../builders/a-customer"
import { aListing, type Listing } from "../../builders/a-listing"
import { aNomination } from "../../builders/a-nomination"
import { aProducer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, itIs, today } from "../../builders/the-clock"

const EMAIL = "register@example.com"

/** `GET /admin/certificates` and `GET /admin/certificates/:id`. */
export default function certificates() {
  let operator: Client
  let customer: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator(EMAIL)
    customer = await aCustomer()
    tea = await aListing({
      title: "Trà có giấy chứng nhận",
      by: await aProducer({ name: "Hợp tác xã Sổ Đăng Ký", from: "Tủa Chùa, Điện Biên" }),
      certificates: [
        { number: "SO-HET-HAN", stars: 3, issued: inDays(-1500), until: inDays(-10) },
        { number: "SO-CU", stars: 3, issued: inDays(-500), until: inDays(20) },
        {
          number: "SO-MOI",
          stars: 4,
          issued: inDays(-300),
          until: inDays(40),
          decision: "9/QĐ-BNN",
        },
        { number: "SO-SAU", stars: 5, issued: inDays(10), until: inDays(900) },
      ],
    })
  })

  const ask = async (query: string) =>
    AdminCertificatesResponse.parse((await operator.get(`/admin/certificates?${query}`)).body)
  const numbers = async (query: string) =>
    (await ask(query)).certificates.map(({ number }) => number)
  const ours = () => `certified_product_id=${tea.certified_product_id}`

  describe("GET /admin/certificates", () => {
    it("gives what still runs first, soonest to lapse before the rest, then what has ended", async () => {
      const { certificates, count } = await ask(ours())
      expect(count).toBe(4)
      expect(
        certificates.map(({ number, state, days_left }) => [number, state, days_left])
      ).toEqual([
        ["SO-CU", "superseded", null],
        ["SO-MOI", "valid", 40],
        ["SO-SAU", "not_yet_valid", null],
        ["SO-HET-HAN", "expired", null],
      ])
      expect(certificates[1]).toMatchObject({
        number_assigned: false,
        stars_certified: 4,
        decision: "9/QĐ-BNN",
        revoked_on: null,
        import_id: null,
        product: { id: tea.certified_product_id, name: "Trà có giấy chứng nhận", group_code: "I" },
        producer: {
          id: tea.producer.id,
          name: "Hợp tác xã Sổ Đăng Ký",
          province_code: "11",
          province: "Điện Biên",
          status: "approved",
        },
      })
    })

    it.each([
      ["words of a product without accents", "q=tra%20co%20giay", 4],
      ["words of a producer with accents", `q=${encodeURIComponent("Sổ Đăng Ký")}`, 4],
      ["words of both", "q=so%20dang%20ky%20tra", 4],
      ["a part of a number", "q=so-mo", 1],
      ["a part of a decision", "q=9%2Fqd-bnn", 1],
      ["words that nothing has all of", "q=tra%20khong-co", 0],
      ["signs that mean something in SQL", "q=%25%25_", "all"],
      ["a number, however it is typed", "number=so%20-%20moi", 1],
      ["a province", "province_code=11&q=so%20dang%20ky", 4],
      ["another province", "province_code=08&q=so%20dang%20ky", 0],
      ["stars as certified", "stars=3&q=so%20dang%20ky", 2],
      ["a product of the shop", "product_id=§", 4],
      ["a product that is not there", "product_id=prod_khong_co", 0],
      ["an import that is not there", "import_id=cimp_khong_co", 0],
      ["a state", "state=valid&q=so%20dang%20ky", 1],
      ["those replaced by a later one", "state=superseded&q=so%20dang%20ky", 1],
      ["those to come", "state=not_yet_valid&q=so%20dang%20ky", 1],
      ["those that lapsed", "state=expired&q=so%20dang%20ky", 1],
      ["those revoked", "state=revoked&q=so%20dang%20ky", 0],
      ["in force for 40 days at most", "expiring_within=40&q=so%20dang%20ky", 1],
      ["in force for 39 days at most", "expiring_within=39&q=so%20dang%20ky", 0],
    ] as const)("finds by %s", async (_, query, expected) => {
      const { count, certificates } = await ask(query.replace("§", tea.product_id))
      expect(count).toBe(expected === "all" ? (await ask("")).count : expected)
      expect(certificates).toHaveLength(count)
    })

    it("counts the days to a revocation that lies ahead", async () => {
      await aListing({ certificates: [{ number: "SE-THU-HOI", revoked: inDays(8) }] })
      expect((await ask("number=SE-THU-HOI")).certificates).toMatchObject([
        { state: "valid", days_left: 7, revoked_on: inDays(8) },
      ])
      expect(await numbers("number=SE-THU-HOI&expiring_within=7")).toHaveLength(1)
      expect(await numbers("number=SE-THU-HOI&expiring_within=6")).toEqual([])
    })

    it("pages without losing or repeating one, and counts them all beyond the last page too", async () => {
      const all = await numbers("limit=100")
      const pages = [await numbers("limit=3"), await numbers("limit=97&offset=3")]
      expect(pages.flat()).toEqual(all)
      expect(await ask("limit=1&offset=5000")).toMatchObject({
        certificates: [],
        count: all.length,
        limit: 1,
        offset: 5000,
      })
    })

    it("says of every certificate what the rules say, on any day, whatever its sisters are", async () => {
      let seed = 7
      const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
      for (let product = 0; product < 12; product++) {
        const wishes = Array.from({ length: 1 + random(5) }, (_, index): CertificateWish => {
          const from = -random(6) * 30
          return {
            number: `NGAU-NHIEN-${product}-${index}`,
            stars: ([3, 4, 5] as const)[random(3)],
            issued: inDays(from),
            until: inDays(from + random(6) * 30),
            ...(random(4) === 0 ? { revoked: inDays(from + random(5) * 30) } : {}),
          }
        })
        await aListing({ certificates: wishes })
      }
      const register = await operatorsRegister()
      for (const day of [-61, -60, -31, -30, -1, 0, 1, 29, 30, 31, 60, 61].map(inDays)) {
        itIs(day)
        const { certificates } = await ask("q=ngau-nhien&limit=100")
        expect(certificates.length).toBeGreaterThan(20)
        for (const { number, state, days_left } of certificates) {
          const own = register.find((one) => one.number === number)!
          const sisters = register.filter((one) => one.product === own.product)
          const standing = certificateStanding(own, sisters, day)
          expect([day, number, state, days_left]).toEqual([
            day,
            number,
            standing.kind.replaceAll("-", "_"),
            standing.kind === "valid" ? standing.daysLeft : null,
          ])
        }
        itIs(today())
      }
    })

    /** Every certificate as it was registered. */
    async function operatorsRegister() {
      const { certificates } = await ask("q=ngau-nhien&limit=100")
      return certificates.map(({ product, stars_certified, ...facts }) => ({
        ...facts,
        stars: stars_certified as 3 | 4 | 5,
        product: product.id,
      }))
    }

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        [
          "limit=0",
          "limit=101",
          "offset=-1",
          `number=${"x".repeat(101)}`,
          "state=asleep",
          "stars=2",
          "stars=6",
          "province_code=8",
          "expiring_within=-1",
          "expiring_within=4000",
          "expiring_within=soon",
          `q=${"x".repeat(101)}`,
          "q=%00",
          "number=%00",
          "certified_product_id=%00",
        ],
        (query) => operator.get(`/admin/certificates?${query}`),
        { status: 400 }
      ))

    it("is for operators only", async () => {
      for (const client of [stranger, shop, customer]) {
        expect((await client.get("/admin/certificates")).status).toBe(401)
        expect((await client.get(`/admin/certificates/${tea.certificates[0]!.id}`)).status).toBe(
          401
        )
      }
    })
  })

  describe("GET /admin/certificates/:id", () => {
    const read = async (index: number) =>
      AdminCertificateResponse.parse(
        (await operator.get(`/admin/certificates/${tea.certificates[index]!.id}`)).body
      ).certificate

    it("gives the papers of a certificate, its product's life, its sisters and its listings", async () => {
      await aNomination(tea.certified_product_id, { decision: "77/QĐ-UBND", on: inDays(-30) })
      expect(await read(2)).toMatchObject({
        number: "SO-MOI",
        state: "valid",
        days_left: 40,
        revoked: null,
        place: {
          certified_as: "Tủa Chùa, Điện Biên",
          province: "Điện Biên",
          former_province: null,
        },
        in_force: { number: "SO-MOI", stars: 4 },
        events: [{ kind: "issued", actor: "test", document: "9/QĐ-BNN", changes: [] }],
        scans: [],
        notices: [],
        history: [
          { kind: "issued", number: "SO-HET-HAN" },
          { kind: "renewed", number: "SO-CU" },
          { kind: "upgraded", number: "SO-MOI" },
          { kind: "nominated", number: null, document: "77/QĐ-UBND" },
        ],
        others: [
          { number: "SO-HET-HAN", state: "expired" },
          { number: "SO-CU", state: "superseded" },
          { number: "SO-SAU", state: "not_yet_valid" },
        ],
        listings: [
          { product_id: tea.product_id, title: "Trà có giấy chứng nhận", status: "published" },
        ],
      })
    })

    it("names who wrote a line by the address that operators know", async () => {
      await operator.post(`/admin/certificates/${tea.certificates[2]!.id}/revoke`, {
        decision: "99/QĐ-UBND",
        reason: "Không còn đạt tiêu chí",
      })
      expect((await read(2)).events.at(-1)).toMatchObject({ kind: "revoked", actor: EMAIL })
    })

    it("does not know one that is not there", async () => {
      await expectRefusal(
        operator.get("/admin/certificates/cert_khong_co"),
        404,
        "ocop.certificate_not_found"
      )
      await expectRefusal(operator.get("/admin/certificates/cert%00"), 400, "ocop.text_invalid")
    })
  })

  it("a number is registered once, however it is spelled", async () => {
    await expect(aCertificate(tea.certified_product_id, { number: " so-Moi " })).rejects.toThrow(
      /already exists/
    )
  })
}

import {
  CertificateFilingResponse,
  CertificateFilingsResponse,
  CertifiedProductsResponse,
  FilingScanResponse,
  ProducerCertificatesResponse,
} from "@ocop/contract"
import { createHash } from "node:crypto"
import { aClaim, aFiling } from "../../builders/a-filing"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aScan } from "../../builders/a-scan"
import { aCustomer } from "../../builders/a-customer"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate } from "../../builders/an-operators-deed"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"

const FILINGS = "/producer/certificate-filings"

/** A producer's own certificates, and papers that it files. */
export default function producerCertificates() {
  let mine: Producer
  let owner: Client
  let neighbour: Client
  let tea: Listing
  let honey: Listing

  beforeAll(async () => {
    mine = await aProducer({ name: "HTX Có Giấy" })
    owner = await aProducersLogIn(mine.id)
    neighbour = await aProducersLogIn((await aProducer({ name: "HTX Bên Kia Suối" })).id)
    tea = await aListing({
      title: "Trà có giấy",
      by: mine,
      certificates: [
        { number: "CU-1", stars: 3, issued: inDays(-1500), until: inDays(-400) },
        { number: "MOI-1", stars: 4, issued: inDays(-300), until: inDays(20) },
      ],
    })
    honey = await aListing({
      title: "Mật ong hết hạn",
      by: mine,
      certificates: [{ number: "HET-1", issued: inDays(-1200), until: inDays(-10) }],
    })
    await aListing({ title: "Gạo chưa có giấy", by: mine, stars: null })
  })

  const certificates = async (client = owner) =>
    ProducerCertificatesResponse.parse((await client.get("/producer/certificates")).body)
  const one = async (id: string, client = owner) =>
    CertificateFilingResponse.parse((await client.get(`${FILINGS}/${id}`)).body).filing
  const rows = () =>
    theRows<{ count: number }>("select count(*)::int as count from certificate_filing")

  describe("GET /producer/certificates", () => {
    it("tells of every register entry what holds today, the latest certificate first", async () => {
      const { products, checked_on } = await certificates()
      expect(checked_on).toBe(today())
      expect(products.map(({ name, stars }) => [name, stars])).toEqual([
        ["Gạo chưa có giấy", null],
        ["Mật ong hết hạn", null],
        ["Trà có giấy", 4],
      ])
      const [rice, , own] = products
      expect(rice!.certificates).toEqual([])
      expect(
        own!.certificates.map(({ number, state, stars, stars_certified, days_left }) => [
          ...[number, state, stars, stars_certified, days_left],
        ])
      ).toEqual([
        ["MOI-1", "valid", 4, 4, 20],
        ["CU-1", "expired", null, 3, null],
      ])
      expect(own!.history.map(({ kind, number }) => [kind, number])).toEqual([
        ["issued", "CU-1"],
        ["expired", "CU-1"],
        ["upgraded", "MOI-1"],
      ])
    })

    it("tells of a revocation with its reason", async () => {
      await revokeCertificate(tea.certificates[1]!)
      const own = (await certificates()).products.find(({ name }) => name === tea.title)
      expect(own).toMatchObject({
        stars: null,
        certificates: [{ state: "revoked", revoked: { on: today() } }, { state: "expired" }],
      })
    })

    it("shows nobody else's", async () => {
      expect((await certificates(neighbour)).products).toEqual([])
    })

    it("answers in four statements at most, whoever else is in the register", async () => {
      watchStatements()
      for (const path of ["/producer/certificates", "/producer/certified-products", FILINGS]) {
        const { request } = await countedStatements(() => owner.get(path))
        expect([path, request.length <= 4]).toEqual([path, true])
      }
    })
  })

  describe("GET /producer/certified-products", () => {
    const choices = async (q = "", client = owner) =>
      CertifiedProductsResponse.parse(
        (await client.get(`/producer/certified-products?q=${encodeURIComponent(q)}`)).body
      ).certified_products

    it("gives each entry the certificate that decides its star today", async () => {
      expect(await choices("tra co")).toEqual([
        {
          id: tea.certified_product_id,
          name: tea.title,
          group_code: "I",
          stars: 4,
          certificate: expect.objectContaining({ number: "MOI-1", state: "valid", days_left: 20 }),
        },
      ])
      expect(await choices("MẬT ONG")).toMatchObject([
        { stars: null, certificate: { number: "HET-1", state: "expired", days_left: null } },
      ])
      expect(await choices("gao")).toMatchObject([{ stars: null, certificate: null }])
    })

    it("reads signs of a pattern as no letters", async () => {
      expect(await choices("%_")).toHaveLength(3)
      expect(await choices("không có thứ này")).toEqual([])
    })

    it("offers nobody else's", async () => {
      expect(await choices("", neighbour)).toEqual([])
    })
  })

  describe("POST /producer/certificate-filings", () => {
    it("keeps what is printed, as a claim that waits", async () => {
      const claim = aClaim({ number: " 27 / 2026 / gcn-ocop ", note: "Mới nhận tuần trước" })
      const { status, body } = await owner.post(FILINGS, claim)
      expect(status).toBe(200)
      const { filing } = CertificateFilingResponse.parse(body)
      const { idempotency_key: _, ...said } = claim
      expect(filing).toEqual({
        ...said,
        id: filing.id,
        number: "27/2026/GCN-OCOP",
        status: "submitted",
        reason: null,
        scans: [],
        certificate_number: null,
        submitted_at: filing.submitted_at,
        answered_at: null,
      })
      expect(await one(filing.id)).toEqual(filing)
      expect(CertificateFilingsResponse.parse((await owner.get(FILINGS)).body).filings).toEqual([
        filing,
      ])
    })

    it("gives no star and shows nothing to shoppers", async () => {
      const rice = (await certificates()).products[0]!
      await aFiling(owner, { certified_product_id: rice.id, number: "CHUA-DUYET" })
      expect((await certificates()).products[0]).toEqual(rice)
      expect((await shop.get("/store/certificates/CHUA-DUYET")).status).toBe(404)
      const [listing] = (await theRows<{ handle: string }>(
        "select p.handle from product p join listing l on l.product_id = p.id where l.certified_product_id = ?",
        [rice.id]
      )) as [{ handle: string }]
      const shown = await shop.get(`/store/listings/${listing.handle}`)
      expect(JSON.stringify(shown.body)).not.toContain("CHUA-DUYET")
      expect(shown.body.listing?.stars ?? null).toBeNull()
    })

    it("answers a repeat with the same filing, also when both come at once", async () => {
      const claim = aClaim()
      const answers = await Promise.all([1, 2, 3].map(() => owner.post(FILINGS, claim)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => body.filing.id)).size).toBe(1)
      expect(await rows()).toEqual([{ count: 1 }])
      const audit = await theRows("select action from audit_entry where subject_id = ?", [
        answers[0]!.body.filing.id,
      ])
      expect(audit).toEqual([{ action: "certificate_filing.submitted" }])
    })

    it("refuses what a paper cannot say, and keeps nothing of it", async () => {
      await expectRefusals(
        {
          "five stars of a province": { stars: 5 },
          "four stars of a district": {
            body: "UBND huyện Hoàng Su Phì",
            level: "district",
            stars: 4,
          },
        },
        (change) => owner.post(FILINGS, aClaim(change)),
        { status: 400, code: "ocop.filing_stars_beyond_body" }
      )
      const refused: [object, string][] = [
        [{ level: "national" }, "ocop.filing_level_contradicts_body"],
        [{ issued_on: inDays(1) }, "ocop.filing_date_ahead"],
        [{ valid_until: inDays(-101) }, "ocop.filing_validity_reversed"],
        [{ certified_product_id: "cprod_khong_co" }, "ocop.certified_product_unknown"],
        [{ number: "moi-1" }, "ocop.filing_already_registered"],
      ]
      for (const [change, code] of refused) {
        await expectRefusal(owner.post(FILINGS, aClaim(change)), 400, code)
      }
      expect(await rows()).toEqual([{ count: 0 }])
    })

    it("does not take another producer's register entry, nor a producer from the body", async () => {
      await expectRefusal(
        neighbour.post(FILINGS, aClaim({ certified_product_id: tea.certified_product_id })),
        400,
        "ocop.certified_product_unknown"
      )
      await expectRefusal(
        neighbour.post(FILINGS, aClaim({ producer_id: mine.id })),
        400,
        "ocop.invalid_data"
      )
    })

    it("takes one number once while it waits, and again after it was withdrawn", async () => {
      const filing = await aFiling(owner, { number: "MOT-LAN" })
      await expectRefusal(
        owner.post(FILINGS, aClaim({ number: "mot-lan" })),
        400,
        "ocop.filing_open_already"
      )
      await aFiling(neighbour, { number: "MOT-LAN" })
      await owner.post(`${FILINGS}/${filing.id}/withdraw`)
      expect((await owner.post(FILINGS, aClaim({ number: "MOT-LAN" }))).status).toBe(200)
    })

    it("refuses fields that are missing, too long or unknown", async () => {
      await expectRefusals(
        {
          "no number": { number: " " },
          "two stars": { stars: 2 },
          "no day": { issued_on: "27/06/2025" },
          "no group": { group_code: "VII" },
          "a long body": { body: "x".repeat(301) },
          "an unknown field": { status: "accepted" },
        },
        (change) => owner.post(FILINGS, aClaim(change)),
        { status: 400 }
      )
    })

    it("is closed to a suspended producer, which may still read", async () => {
      const filing = await aFiling(owner)
      await theRows("update producer set status = 'suspended' where id = ?", [mine.id])
      for (const send of [
        () => owner.post(FILINGS, aClaim()),
        () => owner.upload(`${FILINGS}/${filing.id}/scans`, aScan("pdf")),
        () => owner.post(`${FILINGS}/${filing.id}/withdraw`),
      ]) {
        await expectRefusal(send(), 400, "ocop.producer_suspended")
      }
      expect((await one(filing.id)).status).toBe("submitted")
      expect((await owner.get("/producer/certificates")).status).toBe(200)
    })

    it("is for members only", async () => {
      const filing = await aFiling(owner)
      for (const client of [stranger, shop, await aCustomer(), await anOperator()]) {
        for (const path of ["/producer/certificates", "/producer/certified-products", FILINGS]) {
          expect((await client.get(path)).status).toBe(401)
        }
        expect((await client.post(FILINGS, aClaim())).status).toBe(401)
        expect((await client.upload(`${FILINGS}/${filing.id}/scans`, aScan("pdf"))).status).toBe(
          401
        )
      }
      expect((await (await aProducersLogIn(mine.id, undefined, "staff")).get(FILINGS)).status).toBe(
        200
      )
    })
  })

  describe("papers of a filing", () => {
    it("are kept as they came, and only their producer reads them here", async () => {
      const filing = await aFiling(owner, {}, { scans: 0 })
      const file = aScan("png", "giay chứng nhận.png", "GPS")
      const { scan } = FilingScanResponse.parse(
        (await owner.upload(`${FILINGS}/${filing.id}/scans`, file)).body
      )
      expect((await one(filing.id)).scans).toEqual([scan])
      const path = `${FILINGS}/${filing.id}/scans/${scan.id}`
      const { status, bytes, headers } = await owner.download(path)
      const sha = (content: Buffer | string) => createHash("sha256").update(content).digest("hex")
      expect([status, sha(bytes)]).toEqual([200, sha(file.content)])
      expect(headers.get("content-type")).toBe("image/png")
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("cache-control")).toBe("private, no-store")
      await expectRefusal(neighbour.get(path), 404, "ocop.scan_not_found")
      expect((await stranger.get(path)).status).toBe(401)
      const [row] = await theRows<{ file_id: string }>(
        "select file_id from certificate_filing_scan"
      )
      for (const folder of ["uploads", "static", "private-files"]) {
        expect((await stranger.get(`/${folder}/${row!.file_id}`)).status).toBe(404)
      }
    })

    it("are kept once, however often the phone sends them", async () => {
      const filing = await aFiling(owner, {}, { scans: 0 })
      const send = () => owner.upload(`${FILINGS}/${filing.id}/scans`, aScan("pdf"))
      const ids = (await Promise.all([send(), send(), send()])).map(({ body }) => body.scan.id)
      expect(new Set(ids).size).toBe(1)
      expect((await one(filing.id)).scans).toHaveLength(1)
    })

    it("are a PDF or a picture that can be drawn, whatever their names say", async () => {
      const filing = await aFiling(owner, {}, { scans: 0 })
      const broken = { name: "anh.jpg", content: aScan("jpg").content }
      const huge = Buffer.from(aScan("png").content)
      huge.writeUInt32BE(50_000, 16)
      huge.writeUInt32BE(50_000, 20)
      for (const file of [
        broken,
        { name: "anh.png", content: huge },
        { name: "anh.jpg", content: "<html><script>alert(1)</script></html>" },
        { name: "anh.svg", content: "<svg xmlns='http://www.w3.org/2000/svg'/>" },
      ]) {
        await expectRefusal(
          owner.upload(`${FILINGS}/${filing.id}/scans`, file),
          400,
          "ocop.scan_type_refused"
        )
      }
      await expectRefusal(
        owner.upload(`${FILINGS}/${filing.id}/scans`, { name: "x.pdf", content: "" }),
        400,
        "ocop.scan_missing"
      )
      expect((await one(filing.id)).scans).toEqual([])
    })

    it("are ten at most", async () => {
      const filing = await aFiling(owner, {}, { scans: 10 })
      await expectRefusal(
        owner.upload(`${FILINGS}/${filing.id}/scans`, aScan("pdf")),
        400,
        "ocop.filing_scans_full"
      )
    })
  })

  describe("POST /producer/certificate-filings/:id/withdraw", () => {
    it("takes the filing back, and a repeat changes nothing", async () => {
      const { id } = await aFiling(owner)
      const first = (await owner.post(`${FILINGS}/${id}/withdraw`)).body
      expect(CertificateFilingResponse.parse(first).filing.status).toBe("withdrawn")
      expect((await owner.post(`${FILINGS}/${id}/withdraw`)).body).toEqual(first)
      await expectRefusal(
        owner.upload(`${FILINGS}/${id}/scans`, aScan("pdf")),
        400,
        "ocop.filing_answered"
      )
    })

    it("knows nothing of a filing that is not there, or is another's", async () => {
      const { id } = await aFiling(owner)
      for (const unknown of [id, "cfil_khong_co"]) {
        const path = `${FILINGS}/${unknown}`
        for (const send of [
          () => neighbour.get(path),
          () => neighbour.post(`${path}/withdraw`),
          () => neighbour.upload(`${path}/scans`, aScan("pdf")),
        ]) {
          await expectRefusal(send(), 404, "ocop.filing_not_found")
        }
      }
      expect(await one(id)).toMatchObject({ status: "submitted", scans: [{}] })
      expect(honey.producer.id).toBe(mine.id)
    })
  })
}

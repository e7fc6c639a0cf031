import {
  AdminCertificateResponse,
  AdminFilingResponse,
  AdminFilingsResponse,
  AnsweredFilingResponse,
  CertificateFilingResponse,
  type CertificateFiling,
} from "@ocop/contract"
import { aFiling } from "../../builders/a-filing"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { inDays } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"

const QUEUE = "/admin/certificate-filings"

/** Papers that producers file, as operators answer them. */
export default function certificateFilings() {
  let operator: Client
  let mine: Producer
  let producer: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator("doc-giay@example.com")
    mine = await aProducer({ name: "HTX Nộp Giấy" })
    producer = await aProducersLogIn(mine.id)
    tea = await aListing({
      title: "Trà đã hết hạn",
      by: mine,
      certificates: [{ number: "CU-2", stars: 3, issued: inDays(-1200), until: inDays(-100) }],
    })
  })

  const ofTea = (change: object = {}) => ({
    certified_product_id: tea.certified_product_id,
    product_name: tea.title,
    ...change,
  })
  const queue = async (search = "") =>
    AdminFilingsResponse.parse((await operator.get(`${QUEUE}${search}`)).body)
  const detail = async (id: string) =>
    AdminFilingResponse.parse((await operator.get(`${QUEUE}/${id}`)).body).filing
  const accept = (id: string, body: object = {}) => operator.post(`${QUEUE}/${id}/accept`, body)
  const accepted = async (id: string, body: object = {}) =>
    AnsweredFilingResponse.parse((await accept(id, body)).body).filing
  const refuse = (id: string, reason = "Ảnh quá mờ, không đọc được số") =>
    operator.post(`${QUEUE}/${id}/refuse`, { reason })
  const seen = async (id: string): Promise<CertificateFiling> =>
    CertificateFilingResponse.parse(
      (await producer.get(`/producer/certificate-filings/${id}`)).body
    ).filing
  const listing = async (handle = tea.handle) =>
    (await shop.get(`/store/listings/${handle}`)).body.listing
  const messages = () =>
    theRows<{ kind: string; data: object }>(
      "select kind, data from producer_message where producer_id = ? order by id",
      [mine.id]
    )
  const deeds = (id: string) =>
    theRows<{ action: string }>("select action from audit_entry where subject_id = ? order by id", [
      id,
    ])
  const certificateCount = async () =>
    (await theRows<{ count: number }>("select count(*)::int as count from certificate"))[0]!.count

  describe("GET /admin/certificate-filings", () => {
    it("has who waits longest first, with its age and how many there are of each", async () => {
      const first = await aFiling(producer, { product_name: "Chè một" })
      const second = await aFiling(producer, { product_name: "Chè hai" }, { scans: 2 })
      await refuse((await aFiling(producer)).id)
      await theRows(
        "update certificate_filing set created_at = now() - interval '3 days 1 hour' where id = ?",
        [second.id]
      )
      const { filings, count, counts } = await queue()
      expect(filings.map(({ id, age_days, scans }) => [id, age_days, scans])).toEqual([
        [second.id, 3, 2],
        [first.id, 0, 1],
      ])
      expect(filings[0]!.producer).toEqual({
        id: mine.id,
        name: "HTX Nộp Giấy",
        province: "Tuyên Quang",
        status: "approved",
      })
      expect([count, counts]).toEqual([2, { submitted: 2, accepted: 0, refused: 1, withdrawn: 0 }])
      expect((await queue("?limit=1&offset=1")).filings.map(({ id }) => id)).toEqual([first.id])
      expect((await queue("?status=refused")).filings).toHaveLength(1)
    })

    it("reads them in one statement, however many wait", async () => {
      for (let made = 0; made < 5; made++) await aFiling(producer)
      watchStatements()
      const { request } = await countedStatements(() => operator.get(QUEUE))
      expect(request.filter((statement) => statement.includes("certificate_filing"))).toHaveLength(
        1
      )
    })
  })

  describe("GET /admin/certificate-filings/:id", () => {
    it("puts the claim beside what the register knows of the product", async () => {
      const { id } = await aFiling(producer, ofTea({ issued_on: "2026-06-01" }))
      const filing = await detail(id)
      expect(filing).toMatchObject({
        status: "submitted",
        submitted_by: "Nguyễn Thị Lan",
        answered_by: null,
        scans: [{ mime_type: "image/png" }],
        register: {
          outcome: "upgrade",
          problems: [],
          candidates: [],
          product: {
            id: tea.certified_product_id,
            certificates: [{ number: "CU-2", state: "expired", stars_certified: 3 }],
          },
          holder: null,
          usual: { level: "province", valid_until: "2029-06-01" },
        },
      })
      const scan = await operator.download(`${QUEUE}/${id}/scans/${filing.scans[0]!.id}`)
      expect([scan.status, scan.headers.get("content-type")]).toEqual([200, "image/png"])
      await expectRefusal(
        operator.get(`${QUEUE}/${id}/scans/cfscan_khong_co`),
        404,
        "ocop.scan_not_found"
      )
    })

    it("says when the number is somebody else's certificate", async () => {
      const other = await aListing({
        title: "Gạo của người khác",
        certificates: [{ number: "CUA-HO" }],
      })
      const { register } = await detail((await aFiling(producer, ofTea({ number: "CUA-HO" }))).id)
      expect(register).toMatchObject({
        outcome: "refused",
        problems: ["number_taken"],
        holder: {
          certificate_id: other.certificates[0]!.id,
          product: "Gạo của người khác",
          producer: other.producer.name,
        },
      })
    })

    it("asks which product is meant by a name that is nearly known", async () => {
      const { id } = await aFiling(producer, { product_name: "Traà đã hết hạn" })
      expect((await detail(id)).register).toMatchObject({
        outcome: "needs_choice",
        candidates: [{ id: tea.certified_product_id, name: tea.title }],
      })
      await expectRefusal(accept(id), 400, "ocop.filing_needs_choice")
      await accepted(id, { product: tea.certified_product_id })
      expect((await listing()).stars).toBe(4)
    })

    it("does not know a filing that is not there", async () => {
      for (const send of [
        () => operator.get(`${QUEUE}/cfil_khong_co`),
        () => accept("cfil_khong_co"),
        () => refuse("cfil_khong_co"),
      ]) {
        await expectRefusal(send(), 404, "ocop.filing_not_found")
      }
    })
  })

  describe("POST /admin/certificate-filings/:id/accept", () => {
    it("makes a certificate of it, and only then a star", async () => {
      const { id } = await aFiling(producer, ofTea({ number: "MOI-2" }))
      expect((await listing()).stars).toBeNull()
      const filing = await accepted(id)
      expect(filing.status).toBe("accepted")
      expect(await listing()).toMatchObject({ stars: 4, certificate: { number: "MOI-2" } })
      const { certificate } = AdminCertificateResponse.parse(
        (await operator.get(`/admin/certificates/${filing.certificate_id}`)).body
      )
      expect(certificate).toMatchObject({
        number: "MOI-2",
        import_id: null,
        number_assigned: false,
      })
      expect(certificate.events.map(({ kind, actor }) => [kind, actor])).toEqual([
        ["issued", "doc-giay@example.com"],
        ["scan_added", "doc-giay@example.com"],
      ])
      const scan = `/admin/certificates/${certificate.id}/scans/${certificate.scans[0]!.id}`
      expect((await operator.download(scan)).status).toBe(200)
      expect(await seen(id)).toMatchObject({ status: "accepted", certificate_number: "MOI-2" })
      expect(await messages()).toEqual([
        {
          kind: "certificate_filing_accepted",
          data: { title: tea.title, number: "MOI-2", stars: 4 },
        },
      ])
      expect(await deeds(id)).toEqual([
        { action: "certificate_filing.submitted" },
        { action: "certificate_filing.scan_added" },
        { action: "certificate_filing.accepted" },
      ])
    })

    it("makes the register entry too when the product is new", async () => {
      const { id } = await aFiling(producer, { product_name: "Mật ong bạc hà", group_code: "I" })
      const { certificate_id } = await accepted(id)
      expect(
        await theRows(
          `select p.name, p.group_code, p.producer_id, p.import_id from certified_product p
          join certificate c on c.certified_product_id = p.id where c.id = ?`,
          [certificate_id!]
        )
      ).toEqual([
        { name: "Mật ong bạc hà", group_code: "I", producer_id: mine.id, import_id: null },
      ])
    })

    it("writes what the operator reads on the paper, and keeps what was claimed", async () => {
      const { id } = await aFiling(producer, ofTea({ number: "2O26-A", stars: 4 }))
      await accepted(id, { corrections: { number: "2026-A", stars: 3 } })
      expect(await listing()).toMatchObject({ stars: 3, certificate: { number: "2026-A" } })
      expect(await seen(id)).toMatchObject({
        number: "2O26-A",
        stars: 4,
        certificate_number: "2026-A",
      })
    })

    it("answers a repeat the same, also when two come at once", async () => {
      const { id } = await aFiling(producer, ofTea())
      const before = await certificateCount()
      const answers = await Promise.all([accept(id), accept(id), accept(id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => body.filing.certificate_id)).size).toBe(1)
      expect(await certificateCount()).toBe(before + 1)
      expect(await messages()).toHaveLength(1)
      expect(await deeds(id)).toHaveLength(3)
    })

    it("never gives more stars than the body can, whoever types them", async () => {
      const { id } = await aFiling(producer, ofTea())
      const before = await certificateCount()
      const wrong: [object, string][] = [
        [{ stars: 5 }, "ocop.filing_stars_beyond_body"],
        [{ level: "national", stars: 5 }, "ocop.filing_stars_beyond_body"],
        [{ level: "district" }, "ocop.filing_level_contradicts_body"],
        [{ issued_on: inDays(1) }, "ocop.filing_date_ahead"],
        [{ valid_until: inDays(-200) }, "ocop.filing_validity_reversed"],
      ]
      for (const [corrections, code] of wrong) {
        const { body } = await accept(id, { corrections })
        expect([corrections, body.code]).toEqual([corrections, code])
      }
      expect(await certificateCount()).toBe(before)
      expect((await seen(id)).status).toBe("submitted")
    })

    it("refuses a number that another product has, and another star of one decision", async () => {
      await aListing({ certificates: [{ number: "BI-TRUNG" }] })
      const twin = await aFiling(producer, ofTea({ number: "BI-TRUNG" }))
      await expectRefusal(accept(twin.id), 400, "ocop.filing_number_taken")
      const decision = { decision: "77/QĐ-UBND", issued_on: inDays(-50) }
      await accepted((await aFiling(producer, ofTea({ ...decision, stars: 4 }))).id)
      const other = await aFiling(producer, ofTea({ ...decision, stars: 3 }))
      await expectRefusal(accept(other.id), 400, "ocop.filing_contradicts_register")
    })

    it("only adds the paper to a certificate that the register has meanwhile", async () => {
      const decision = { number: "CUNG-MOT", decision: "78/QĐ-UBND", issued_on: inDays(-50) }
      const { id } = await aFiling(producer, ofTea(decision))
      const twin = await aFiling(producer, ofTea({ ...decision, number: "TAM" }))
      const first = await accepted(id)
      const before = await certificateCount()
      const second = await accepted(twin.id, { corrections: { number: "CUNG-MOT" } })
      expect(second.certificate_id).toBe(first.certificate_id)
      expect(await certificateCount()).toBe(before)
    })

    it("wants to see the paper first", async () => {
      const { id } = await aFiling(producer, ofTea(), { scans: 0 })
      await expectRefusal(accept(id), 400, "ocop.filing_scan_missing")
    })

    it("is no longer possible once it was refused or withdrawn", async () => {
      const refused = await aFiling(producer, ofTea({ number: "A-1" }))
      await refuse(refused.id)
      const withdrawn = await aFiling(producer, ofTea({ number: "A-2" }))
      await producer.post(`/producer/certificate-filings/${withdrawn.id}/withdraw`)
      for (const { id } of [refused, withdrawn]) {
        await expectRefusal(accept(id), 400, "ocop.filing_answered")
      }
      const done = await aFiling(producer, ofTea({ number: "A-3" }))
      await accepted(done.id)
      await expectRefusal(refuse(done.id), 400, "ocop.filing_answered")
    })

    it("does not take a register entry of another producer", async () => {
      const other = await aListing({ title: "Của người khác" })
      const { id } = await aFiling(producer, { product_name: "Chè mới hẳn" })
      const { certificate_id } = await accepted(id, { product: other.certified_product_id })
      const [row] = await theRows<{ producer_id: string }>(
        `select p.producer_id from certified_product p
        join certificate c on c.certified_product_id = p.id where c.id = ?`,
        [certificate_id!]
      )
      expect(row!.producer_id).toBe(mine.id)
    })
  })

  describe("POST /admin/certificate-filings/:id/refuse", () => {
    it("tells the producer why, once", async () => {
      const { id } = await aFiling(producer, ofTea({ number: "MO-1" }))
      const answer = (await refuse(id)).body
      expect((await refuse(id, "Một lý do khác")).body).toEqual(answer)
      expect(await seen(id)).toMatchObject({
        status: "refused",
        reason: "Ảnh quá mờ, không đọc được số",
      })
      expect(await messages()).toEqual([
        {
          kind: "certificate_filing_refused",
          data: { title: tea.title, number: "MO-1", reason: "Ảnh quá mờ, không đọc được số" },
        },
      ])
      expect((await deeds(id)).at(-1)).toEqual({ action: "certificate_filing.refused" })
      expect((await listing()).stars).toBeNull()
    })

    it("wants a reason", async () => {
      const { id } = await aFiling(producer)
      await expectRefusal(operator.post(`${QUEUE}/${id}/refuse`, {}), 400, "ocop.invalid_data")
      await expectRefusal(refuse(id, "  "), 400, "ocop.invalid_data")
    })
  })

  it("is for operators only", async () => {
    const { id } = await aFiling(producer)
    for (const client of [stranger, shop, producer]) {
      expect((await client.get(QUEUE)).status).toBe(401)
      expect((await client.get(`${QUEUE}/${id}`)).status).toBe(401)
      expect((await client.post(`${QUEUE}/${id}/accept`, {})).status).toBe(401)
      expect((await client.post(`${QUEUE}/${id}/refuse`, { reason: "x" })).status).toBe(401)
    }
    expect((await seen(id)).status).toBe("submitted")
  })
}

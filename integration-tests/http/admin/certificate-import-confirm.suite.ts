import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import finishCertificateImports from "@ocop/plugin/jobs/finish-certificate-imports"
import { aDecisionList, registeredBy } from "../../builders/a-decision-list"
import { aListing } from "../../builders/a-listing"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate } from "../../builders/an-operators-deed"
import type { Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { databaseContent, theRows } from "../../builders/the-database"
import { inDays } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { find } from "../../builders/the-search"

export default function certificateImportConfirm() {
  let operator: Client
  let desk: ImportDesk

  beforeAll(async () => {
    operator = await anOperator("xac-nhan@example.com")
    desk = new ImportDesk(operator)
  })

  const confirm = ({ id, digest }: { id: string; digest: string | null }) =>
    desk.post(id, "confirm", { digest })
  const register = () => databaseContent("certificate_import")
  const silence = (id: string) =>
    theRows(
      "update certificate_import set status = 'applying', lease_until = now() - interval '1 second' where id = ?",
      [id]
    )

  describe("POST /admin/certificate-imports/:id/confirm", () => {
    it("writes each row with its producer, product, certificate and first line of history", async () => {
      const preview = await desk.previewed(
        aDecisionList(
          [
            { product: "Chè búp", score: "78,66" },
            { product: "Chè đinh", producer: "Hợp tác xã chè Đồi Xanh", number: "05/OCOP-TN" },
            { product: "Chè vụn", stars: "2 sao" },
          ],
          "Đợt 2.csv"
        )
      )
      const { status, body } = await confirm(preview)
      expect(status).toBe(202)
      expect(["applying", "applied"]).toContain(body.import.status)
      const done = await desk.ended(preview.id)
      expect(done).toMatchObject({
        status: "applied",
        counts: { new_producer: 1, new_product: 1, refused: 1 },
        applied_by: "xac-nhan@example.com",
        applied_at: expect.any(String),
      })
      expect(done.progress!.done).toBe(done.progress!.total)
      const usual = {
        producer: "HTX Chè Đồi Xanh",
        producer_status: "draft",
        stars: 4,
        decision: "4261/QĐ-UBND",
        body: "UBND tỉnh Thái Nguyên",
        issued_on: "2025-12-15",
        valid_until: "2028-12-15",
        kind: "issued",
        actor: expect.stringMatching(/^user_/),
        document: "4261/QĐ-UBND",
        note: "import Đợt 2.csv",
      }
      expect(await registeredBy(preview.id)).toEqual([
        { ...usual, product: "Chè búp", number: expect.any(String), number_assigned: true },
        { ...usual, product: "Chè đinh", number: "05/OCOP-TN", number_assigned: false },
      ])
      const rows = await desk.rows(done)
      expect(rows.map(({ certificate_number }) => certificate_number)).toEqual([
        expect.any(String),
        "05/OCOP-TN",
        null,
      ])
      expect(rows[1]).toMatchObject({ certificate_id: expect.stringMatching(/^cert_/) })
    })

    it("keeps «tiềm năng 5 sao» as a status of its own", async () => {
      const { id } = await desk.applied(aDecisionList([{ stars: "Tiềm năng 5 sao", score: "91" }]))
      expect(await registeredBy(id)).toEqual([])
      expect(
        await theRows("select decision, score from five_star_nomination where import_id = ?", [id])
      ).toEqual([{ decision: "4261/QĐ-UBND", score: 91 }])
    })

    it("tells apart producers of one name in two provinces, each with an address of its own", async () => {
      const { id } = await desk.applied(
        aDecisionList([{}, { address: "Xã Mường Hoa, tỉnh Lào Cai" }])
      )
      expect(
        await theRows("select handle, province_code from producer where import_id = ? order by 1", [
          id,
        ])
      ).toEqual([
        { handle: "htx-che-doi-xanh", province_code: "19" },
        { handle: "htx-che-doi-xanh-2", province_code: "15" },
      ])
    })

    it("changes nothing when the same file comes again", async () => {
      const file = aDecisionList([{}, { stars: "Tiềm năng 5 sao" }, { number: "09/OCOP-TN" }])
      await desk.applied(file)
      const before = await register()
      const again = await desk.applied(file)
      expect(again.counts).toEqual({ already_known: 3 })
      expect(await register()).toEqual(before)
    })

    it("adds to a product's certificates, and never lets an older decision win", async () => {
      const product = "Chè tôm nõn"
      await desk.applied(aDecisionList([{ product }]))
      const upgrade = await desk.applied(
        aDecisionList([{ product, stars: "5 sao", decision: "77/QĐ-BNN", on: "02/03/2026" }])
      )
      expect(upgrade.counts).toEqual({ upgrade: 1 })
      const earlier = await desk.applied(
        aDecisionList([{ product, stars: "3 sao", decision: "12/QĐ-UBND", on: "01/02/2022" }])
      )
      expect(earlier.counts).toEqual({ earlier_certificate: 1 })
      expect(
        await theRows(
          `select stars, issued_on from certificate join certified_product p on p.id = certified_product_id
           where p.name = ? order by issued_on`,
          [product]
        )
      ).toEqual([
        { stars: 3, issued_on: "2022-02-01" },
        { stars: 4, issued_on: "2025-12-15" },
        { stars: 5, issued_on: "2026-03-02" },
      ])
    })

    it("shows a renewed star on what is on sale, and takes it back with an undo", async () => {
      const listing = await aListing({
        title: "Mật ong bạc hà",
        certificates: [{ stars: 3, issued: inDays(-1200), until: inDays(-100) }],
      })
      const stars = async () => {
        const { hits } = await find({ producer_id: listing.producer.id })
        return hits.find(({ id }) => id === listing.product_id)?.document.stars
      }
      await eventually(async () => expect(await stars()).toBeNull())
      const renewal = await desk.applied(
        aDecisionList([
          {
            product: listing.title,
            producer: listing.producer.name,
            address: "Xã Mèo Vạc, tỉnh Hà Giang",
          },
        ])
      )
      expect(renewal.counts).toEqual({ upgrade: 1 })
      await eventually(async () => expect(await stars()).toBe(4))
      await desk.undone(renewal)
      await eventually(async () => expect(await stars()).toBeNull())
    })
  })

  describe("a confirmation that comes too late", () => {
    it("writes nothing when the register has changed since the preview, and shows a new one", async () => {
      const file = aDecisionList([{}, {}])
      const stale = await desk.previewed(file)
      await desk.applied(file)
      const before = await register()
      await expectRefusal(confirm(stale), 400, "ocop.import_preview_stale")
      expect(await register()).toEqual(before)
      const now = await desk.now(stale.id)
      expect(now).toMatchObject({
        status: "preview",
        stopped: "preview_stale",
        counts: { already_known: 2 },
      })
      expect(now.digest).not.toBe(stale.digest)
      expect(await desk.confirmed(now)).toMatchObject({ status: "applied", stopped: null })
      expect(await register()).toEqual(before)
    })

    it("is refused with the digest of an older preview, or before there is one", async () => {
      const old = await desk.previewed(aDecisionList([{}, {}]))
      await desk.chosen(old, { row: 4, skip: true })
      await expectRefusal(confirm(old), 400, "ocop.import_preview_stale")
      const list = await desk.uploaded(aDecisionList([{}]))
      const unread = confirm({ ...list, digest: "x" })
      await expectRefusal(unread, 400, "ocop.import_status_conflict")
    })

    it("finds an import that can no longer be changed", async () => {
      const list = await desk.applied(aDecisionList([{}]))
      const { sheet, header_row, columns, context } = list
      await expectRefusals<[string, object]>(
        {
          mapping: ["mapping", { sheet, header_row, columns, context }],
          choices: ["choices", { choices: [{ row: 3, skip: true }] }],
        },
        ([action, body]) => desk.post(list.id, action, body),
        { status: 400, code: "ocop.import_status_conflict" }
      )
      await desk.undone(list)
      await expectRefusal(confirm(list), 400, "ocop.import_status_conflict")
    })
  })

  describe("several at once", () => {
    it("write an import once, however many confirm it", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}, {}]))
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => confirm(preview)))
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202])
      await desk.ended(preview.id)
      expect(await registeredBy(preview.id)).toHaveLength(3)
      expect((await confirm(preview)).status).toBe(202)
      expect(await registeredBy(preview.id)).toHaveLength(3)
    })

    it("write the same list once, when it was uploaded five times", async () => {
      const file = aDecisionList([{ product: "Chè một" }, { product: "Chè hai" }])
      const previews = await Promise.all([1, 2, 3, 4, 5].map(() => desk.previewed(file)))
      await Promise.all(previews.map(confirm))
      const ended = await Promise.all(previews.map(({ id }) => desk.ended(id)))
      const applied = ended.filter(({ status }) => status === "applied")
      const stale = ended.filter(({ stopped }) => stopped === "preview_stale")
      expect([applied.length, stale.length]).toEqual([1, 4])
      expect(stale.map(({ counts }) => counts)).toEqual(Array(4).fill({ already_known: 2 }))
      const [{ count }] = (await theRows<{ count: string }>(
        "select count(*) from certificate where import_id is not null"
      )) as [{ count: string }]
      expect(Number(count)).toBe(2)
    })
  })

  describe("an import that broke off", () => {
    it("says so while it waits, and goes on when it is confirmed again", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}]))
      await silence(preview.id)
      expect(await desk.now(preview.id)).toMatchObject({ status: "applying", interrupted: true })
      expect(await desk.confirmed(preview)).toMatchObject({ status: "applied", interrupted: false })
      expect(await registeredBy(preview.id)).toHaveLength(2)
    })

    it("goes on by itself", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}]))
      await silence(preview.id)
      await finishCertificateImports(theMarket().container)
      expect(await desk.now(preview.id)).toMatchObject({ status: "applied" })
      expect(await registeredBy(preview.id)).toHaveLength(2)
    })

    it("is left to whoever is still writing it", async () => {
      const preview = await desk.previewed(aDecisionList([{}]))
      await theRows(
        "update certificate_import set status = 'applying', lease_until = now() + interval '1 minute' where id = ?",
        [preview.id]
      )
      expect((await confirm(preview)).status).toBe(202)
      await finishCertificateImports(theMarket().container)
      expect(await desk.now(preview.id)).toMatchObject({ status: "applying", interrupted: false })
      expect(await registeredBy(preview.id)).toEqual([])
    })

    it("waits for an operator when it was begun again three times", async () => {
      const preview = await desk.previewed(aDecisionList([{}]))
      await silence(preview.id)
      await theRows("update certificate_import set attempts = 3 where id = ?", [preview.id])
      await finishCertificateImports(theMarket().container)
      expect(await desk.now(preview.id)).toMatchObject({ status: "applying", interrupted: true })
      expect(await desk.confirmed(preview)).toMatchObject({ status: "applied" })
    })

    it("leaves nothing behind when the database refuses a row, and says that it failed", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}]))
      const before = await register()
      await theRows("alter table certificate_event add constraint none check (false) not valid")
      const logger = theMarket().container.resolve(ContainerRegistrationKeys.LOGGER)
      const logged = vi.spyOn(logger, "error").mockImplementation(() => undefined)
      expect(await desk.confirmed(preview)).toMatchObject({
        status: "preview",
        stopped: "failed",
        digest: preview.digest,
        progress: null,
      })
      expect(logged).toHaveBeenCalledTimes(1)
      logged.mockRestore()
      await theRows("alter table certificate_event drop constraint none")
      expect(await register()).toEqual(before)
      expect(await desk.confirmed(preview)).toMatchObject({ status: "applied", stopped: null })
    })

    it("tells the index later what it could not tell at once", async () => {
      const list = await desk.applied(aDecisionList([{}]))
      const unannounced = "select id from certificate_import where not announced"
      await eventually(async () => expect(await theRows(unannounced)).toEqual([]))
      await theRows("update certificate_import set announced = false where id = ?", [list.id])
      await finishCertificateImports(theMarket().container)
      expect(await theRows(unannounced)).toEqual([])
    })
  })

  it("a certificate of an import is revoked like any other", async () => {
    const { id } = await desk.applied(aDecisionList([{}]))
    const [certificate] = await theRows<{ id: string; number: string }>(
      "select id, number from certificate where import_id = ?",
      [id]
    )
    await revokeCertificate(certificate!)
    expect(
      await theRows("select kind from certificate_event where certificate_id = ? order by kind", [
        certificate!.id,
      ])
    ).toEqual([{ kind: "issued" }, { kind: "revoked" }])
  })
}

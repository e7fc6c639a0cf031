import { aDecisionList, registeredBy } from "../../builders/a-decision-list"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate } from "../../builders/an-operators-deed"
import type { Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { databaseContent, theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

interface Made {
  certificate: string
  product: string
  producer: string
}

export default function certificateImportUndo() {
  let operator: Client
  let desk: ImportDesk

  beforeAll(async () => {
    operator = await anOperator("hoan-tac@example.com")
    desk = new ImportDesk(operator)
  })

  const undo = (id: string) => desk.post(id, "undo", { reason: "Nhập nhầm tệp" })
  const content = () => databaseContent("certificate_import")
  const madeBy = async (id: string): Promise<Made> => {
    const [made] = await theRows<Made>(
      `select certificate.id as certificate, product.id as product, product.producer_id as producer
       from certificate join certified_product product on product.id = certified_product_id
       where certificate.import_id = ? limit 1`,
      [id]
    )
    return made!
  }

  describe("POST /admin/certificate-imports/:id/undo", () => {
    it("leaves everything as if the import had never been, but for the record of it", async () => {
      const before = await content()
      const list = await desk.applied(
        aDecisionList([{}, { stars: "Tiềm năng 5 sao" }, { producer: "Cơ sở sản xuất Hoa Ban" }])
      )
      expect(await content()).not.toEqual(before)
      const { status, body } = await undo(list.id)
      expect(status).toBe(200)
      expect(body.import).toMatchObject({
        status: "undone",
        undone_by: "hoan-tac@example.com",
        undone_at: expect.any(String),
        undo_reason: "Nhập nhầm tệp",
        counts: list.counts,
      })
      expect(await content()).toEqual(before)
      expect(await desk.rows(list)).toMatchObject([
        { outcome: "new_producer", certificate_id: null },
        { outcome: "nomination" },
        { outcome: "new_producer" },
      ])
    })

    it("answers the same when asked again, and the first reason stays", async () => {
      const list = await desk.applied(aDecisionList([{}]))
      await undo(list.id)
      const again = await desk.post(list.id, "undo", { reason: "Lý do khác" })
      expect(again.status).toBe(200)
      expect(again.body.import).toMatchObject({ status: "undone", undo_reason: "Nhập nhầm tệp" })
    })

    it("takes back once, however many ask", async () => {
      const before = await content()
      const list = await desk.applied(aDecisionList([{}, {}]))
      const answers = await Promise.all([1, 2, 3].map(() => undo(list.id)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await content()).toEqual(before)
    })

    it("takes back only what that import made", async () => {
      const product = "Chè hai đời"
      const first = await desk.applied(aDecisionList([{ product }]))
      const before = await content()
      const second = await desk.applied(
        aDecisionList([{ product, decision: "9/QĐ-UBND", on: "09/10/2026" }])
      )
      await desk.undone(second)
      expect(await content()).toEqual(before)
      expect(await registeredBy(first.id)).toHaveLength(1)
    })

    it("lets the list be imported again", async () => {
      const file = aDecisionList([{}, {}])
      await desk.undone(await desk.applied(file))
      expect((await desk.applied(file)).counts).toEqual({ new_producer: 1, new_product: 1 })
    })

    it("is refused before anything was written, and without a reason", async () => {
      const list = await desk.previewed(aDecisionList([{}]))
      await expectRefusal(undo(list.id), 400, "ocop.import_status_conflict")
      await expectRefusals<object>(
        { "no reason": {}, "an empty one": { reason: "  " } },
        (body) => desk.post(list.id, "undo", body),
        { status: 400 }
      )
    })
  })

  describe("an import that something depends on", () => {
    const register = () => theMarket().container.resolve("certification")
    const aNotice = (certificate_id: string, wish: object) =>
      register().createCertificateNotices({
        certificate_id,
        days_before: 30,
        due_on: "2026-11-22",
        sent_on: "2026-11-22",
        claimed_at: new Date(),
        ...wish,
      })
    const DEPENDANTS: Record<string, (made: Made) => Promise<unknown>> = {
      "1 certificates changed since": ({ certificate }) =>
        revokeCertificate({ id: certificate, number: "" }),
      "1 certificate scans": ({ certificate }) =>
        register().createCertificateScans({
          certificate_id: certificate,
          file_id: "f",
          file_name: "f.pdf",
          mime_type: "application/pdf",
          size: 1,
          sha256: "x",
          uploaded_by: "user_1",
        }),
      "1 notices sent": ({ certificate }) => aNotice(certificate, { producer_told: true }),
      "1 later certificates or nominations of its products": ({ product }) =>
        register().createFiveStarNominations({
          certified_product_id: product,
          decision: "1/QĐ",
          body: "UBND tỉnh",
          decided_on: "2026-11-22",
          actor: "user_1",
        }),
      "1 other products of its producers": ({ producer }) =>
        register().createCertifiedProducts({
          producer_id: producer,
          name: "Chè khác",
          name_folded: "che khac",
          group_code: "I",
        }),
      "1 producers that are no longer drafts": ({ producer }) =>
        theRows("update producer set status = 'submitted' where id = ?", [producer]),
      "1 listings": ({ product, producer }) =>
        theMarket().container.resolve("listing").createListings({
          product_id: "prod_1",
          producer_id: producer,
          certified_product_id: product,
          group_code: "I",
        }),
      "1 shop orders": ({ producer }) =>
        theMarket().container.resolve("shopOrder").createShopOrders({
          order_id: "order_1",
          producer_id: producer,
          items_total: 1,
          discount_total: 0,
          shipping_total: 0,
          total: 1,
          commission_total: 0,
          accept_by: new Date(),
        }),
      "1 log-ins of its producers": ({ producer }) => aProducersLogIn(producer),
    }

    it.each(Object.keys(DEPENDANTS))("stays, because of %s", async (what) => {
      const list = await desk.applied(aDecisionList([{}, {}]))
      await DEPENDANTS[what]!(await madeBy(list.id))
      const before = await content()
      const answer = await undo(list.id)
      await expectRefusal(Promise.resolve(answer), 400, "ocop.import_in_use")
      expect(answer.body.message).toContain(`because of ${what}.`)
      expect(await content()).toEqual(before)
      expect(await desk.now(list.id)).toMatchObject({ status: "applied", undone_at: null })
    })

    it("goes with a notice that no producer was told", async () => {
      const before = await content()
      const list = await desk.applied(aDecisionList([{}]))
      await aNotice((await madeBy(list.id)).certificate, { producer_told: false })
      expect((await undo(list.id)).status).toBe(200)
      expect(await content()).toEqual(before)
    })
  })
}

import { aCustomer } from "../../builders/a-customer"
import { aDecisionList, csv, FIRST_ROW } from "../../builders/a-decision-list"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

const IMPORTS = "/admin/certificate-imports"

export default function certificateImports() {
  let operator: Client
  let customer: Client
  let producer: Client
  let desk: ImportDesk

  beforeAll(async () => {
    operator = await anOperator("so-dang-ky@example.com")
    customer = await aCustomer()
    producer = await aProducersLogIn()
    desk = new ImportDesk(operator)
  })

  describe("POST /admin/certificate-imports", () => {
    it("reads a list and proposes what is in which column", async () => {
      const file = aDecisionList([{ product: "Trà Shan tuyết" }, {}], "Đợt 1/Danh sách.csv")
      const { status, body } = await operator.upload(IMPORTS, file)
      expect(status).toBe(201)
      expect(body.import).toMatchObject({
        status: "mapping",
        file_name: "Danh sách.csv",
        file_size: Buffer.byteLength(file.content),
        format: "csv",
        sheets: [{ rows: 4 }],
        sheet: 0,
        header_row: 2,
        headers: expect.arrayContaining(["Tên sản phẩm", "Số QĐ"]),
        columns: { product: 0, producer: 1, address: 2, stars: 3, decision: 5, issued_on: 6 },
        context: { body: "UBND tỉnh Thái Nguyên", province_code: "19", decision: null },
        sample: [{ row: 3, cells: expect.arrayContaining(["Trà Shan tuyết"]) }, { row: 4 }],
        counts: {},
        digest: null,
        interrupted: false,
        stopped: null,
        created_by: "so-dang-ky@example.com",
      })
    })

    it("writes nothing into the register, and keeps the file where nobody is served it", async () => {
      const { id } = await desk.uploaded(aDecisionList([{}]))
      expect(await theRows("select id from certificate where import_id is not null")).toEqual([])
      const [file] = await theRows<{ file_id: string }>(
        "select file_id from certificate_import where id = ?",
        [id]
      )
      expect(file!.file_id).toMatch(/^private-/)
    })

    it("takes a list in which no header is recognised; its operator says where it is", async () => {
      const content = csv([
        ["x", "y", "z"],
        ["Trà", "HTX Trà", "4 sao"],
      ])
      const list = await desk.uploaded({ name: "la.csv", content })
      expect(list).toMatchObject({ header_row: null, headers: [], columns: {} })
      expect(list.sample).toHaveLength(2)
      const columns = { product: 0, producer: 1, stars: 2 }
      const preview = await desk.mapped(list, { header_row: 1, columns })
      expect(preview).toMatchObject({ status: "preview", counts: { refused: 1 } })
    })

    it("refuses what is no list, saying what to do", () =>
      expectRefusals<[string, Buffer | string]>(
        {
          "a renamed PDF": ["ocop.import_file_not_a_spreadsheet", "%PDF-1.7 …"],
          "an old Excel file": [
            "ocop.import_file_old_excel",
            Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]),
          ],
          "a broken workbook": ["ocop.import_file_damaged", Buffer.from("PK\u0003\u0004broken")],
          "an empty file": ["ocop.import_file_empty", ""],
          "a file of blanks": ["ocop.import_file_no_rows", ";;;\r\n;;;\r\n"],
          "an endless list": ["ocop.import_file_too_many_rows", "a;b\r\n".repeat(20_001)],
          "an endless line": ["ocop.import_file_too_many_columns", "a;".repeat(200)],
          "an endless cell": ["ocop.import_file_cell_too_long", `a;${"b".repeat(6_000)}`],
          "too many bytes": ["ocop.import_file_too_large", Buffer.alloc(10 * 1024 * 1024 + 1, "a")],
        },
        async ([code, content]) => {
          const answer = await operator.upload(IMPORTS, { name: "danh-sach.xlsx", content })
          // A wrong code is shown as what it is: no refusal of the expected kind.
          return answer.body.code === code ? answer : { ...answer, status: 0 }
        },
        { status: 400 }
      ))

    it("refuses a request without its file", async () => {
      const missing = "ocop.import_file_missing"
      await expectRefusal(operator.post(IMPORTS, {}), 400, missing)
      const list = aDecisionList([{}])
      await expectRefusal(operator.upload(IMPORTS, list, "other"), 400, missing)
      expect((await operator.get(IMPORTS)).body.count).toBe(0)
    })
  })

  describe("GET /admin/certificate-imports", () => {
    it("lists what was uploaded, newest first, and pages", async () => {
      const first = await desk.uploaded(aDecisionList([{}], "mot.csv"))
      const second = await desk.uploaded(aDecisionList([{}], "hai.csv"))
      const { body } = await operator.get(IMPORTS)
      expect(body).toMatchObject({ count: 2, limit: 20, offset: 0 })
      expect(body.imports).toMatchObject([
        { id: second.id, file_name: "hai.csv", created_by: "so-dang-ky@example.com" },
        { id: first.id, file_name: "mot.csv", status: "mapping", decision: null },
      ])
      const page = await operator.get(`${IMPORTS}?limit=1&offset=1`)
      expect(page.body.imports).toMatchObject([{ id: first.id }])
    })
  })

  describe("POST /admin/certificate-imports/:id/mapping", () => {
    it("says of each row what will happen, without writing it", async () => {
      const file = aDecisionList([
        { product: "Trà Một" },
        { product: "Trà Hai" },
        { product: "Trà Ba", stars: "Tiềm năng 5 sao" },
        { product: "Trà Bốn", decision: "", on: "" },
      ])
      const preview = await desk.previewed(file)
      expect(preview).toMatchObject({
        status: "preview",
        counts: { new_producer: 1, new_product: 1, nomination: 1, refused: 1 },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
      const rows = await desk.rows(preview)
      expect(rows.map(({ row, product }) => [row, product])).toEqual([
        [FIRST_ROW, "Trà Một"],
        [FIRST_ROW + 1, "Trà Hai"],
        [FIRST_ROW + 2, "Trà Ba"],
        [FIRST_ROW + 3, "Trà Bốn"],
      ])
      expect(rows[0]).toMatchObject({
        outcome: "new_producer",
        producer: "HTX Chè Đồi Xanh",
        province: "Thái Nguyên",
        stars: 4,
        decision: "4261/QĐ-UBND",
        issued_on: "2025-12-15",
        valid_until: "2028-12-15",
        certificate_id: null,
      })
      expect(rows[3]).toMatchObject({
        outcome: "refused",
        problems: ["decision_missing", "date_missing"],
      })
      expect(await theRows("select id from certificate where import_id is not null")).toEqual([])
    })

    it("can be asked again with other columns and other facts for the whole list", async () => {
      const preview = await desk.previewed(aDecisionList([{ decision: "", on: "" }]))
      expect(preview.counts).toEqual({ refused: 1 })
      const context = { ...preview.context, decision: "77/QĐ-UBND", issued_on: "2026-02-03" }
      const again = await desk.mapped(preview, { context })
      expect(again.counts).toEqual({ new_producer: 1 })
      expect(again.context).toMatchObject({ decision: "77/QĐ-UBND", issued_on: "2026-02-03" })
      expect(await desk.rows(again)).toMatchObject([
        { decision: "77/QĐ-UBND", issued_on: "2026-02-03" },
      ])
    })

    it("refuses a mapping that does not fit the list", async () => {
      const list = await desk.uploaded(aDecisionList([{}]))
      const { sheet, header_row, columns, context } = list
      const map = (wish: object) =>
        desk.post(list.id, "mapping", { sheet, header_row, columns, context, ...wish })
      await expectRefusals<object>(
        {
          "a sheet that is not there": { sheet: 1 },
          "a header below the list": { header_row: 99 },
          "a column that is not there": { columns: { product: 0, producer: 99 } },
          "a column twice": { columns: { product: 0, producer: 0 } },
        },
        map,
        { status: 400, code: "ocop.import_mapping_invalid" }
      )
      const missing = "ocop.import_columns_missing"
      await expectRefusal(map({ columns: { product: 0 } }), 400, missing)
      await expectRefusals<object>(
        {
          "a field that no list has": { columns: { product: 0, producer: 1, price: 2 } },
          "a day that no calendar has": { context: { ...context, issued_on: "2026-02-30" } },
          "no context": { context: undefined },
        },
        map,
        { status: 400 }
      )
      expect(await desk.now(list.id)).toMatchObject({ status: "mapping", counts: {} })
    })
  })

  describe("GET /admin/certificate-imports/:id/rows", () => {
    it("pages, by outcome", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}, {}, { stars: "?" }]))
      const rows = (query: string) => operator.get(`${IMPORTS}/${preview.id}/rows?${query}`)
      const { body } = await rows("outcome=new_product&limit=1&offset=1")
      expect(body).toMatchObject({ count: 2, limit: 1, offset: 1, rows: [{ row: FIRST_ROW + 2 }] })
      expect((await rows("outcome=upgrade")).body).toMatchObject({ count: 0, rows: [] })
      await expectRefusals<string>(
        ["outcome=lost", "limit=201", "limit=0", "offset=-1"],
        (query) => rows(query),
        { status: 400 }
      )
    })
  })

  describe("POST /admin/certificate-imports/:id/choices", () => {
    it("takes a row apart that names several products", async () => {
      const file = aDecisionList([{ product: "Khăn, chân váy, khăn trải bàn" }, {}])
      const preview = await desk.previewed(file)
      expect(preview.counts).toMatchObject({ needs_choice: 1 })
      const [asked] = await desk.rows(preview, "needs_choice")
      expect(asked).toMatchObject({
        question: { kind: "one_or_several" },
        several: ["Khăn", "chân váy", "khăn trải bàn"],
        choice: null,
      })
      const chosen = await desk.chosen(preview, { row: FIRST_ROW, products: "several" })
      expect(chosen.digest).not.toBe(preview.digest)
      const rows = await desk.rows(chosen)
      expect(rows).toHaveLength(4)
      expect(rows.slice(0, 3)).toMatchObject([
        { row: FIRST_ROW, choice: { products: "several" }, question: null },
        { row: FIRST_ROW, product: "chân váy" },
        { row: FIRST_ROW, product: "khăn trải bàn" },
      ])
      const one = await desk.chosen(chosen, { row: FIRST_ROW, products: "one" })
      expect(await desk.rows(one)).toHaveLength(2)
    })

    it("asks who is meant when the register has nearly that name, and takes the answer", async () => {
      await desk.applied(aDecisionList([{ producer: "HTX nông nghiệp Đồi Chè Xanh Biếc" }]))
      const file = aDecisionList([{ producer: "HTX Đồi Chè Xanh Biếc" }])
      const preview = await desk.previewed(file)
      const [asked] = await desk.rows(preview, "needs_choice")
      expect(asked).toMatchObject({ question: { kind: "which_producer" } })
      const [candidate] = asked!.question!.candidates
      expect(candidate).toMatchObject({ name: "HTX nông nghiệp Đồi Chè Xanh Biếc" })
      const known = await desk.chosen(preview, { row: FIRST_ROW, producer: candidate!.id })
      expect(known.counts).toEqual({ new_product: 1 })
      const fresh = await desk.chosen(known, { row: FIRST_ROW, producer: "new" })
      expect(fresh.counts).toEqual({ new_producer: 1 })
    })

    it("leaves a row out, and takes it in again", async () => {
      const preview = await desk.previewed(aDecisionList([{}, {}]))
      const without = await desk.chosen(preview, { row: FIRST_ROW + 1, skip: true })
      expect(without.counts).toEqual({ new_producer: 1, skipped: 1 })
      const again = await desk.chosen(without, { row: FIRST_ROW + 1 })
      expect(again).toMatchObject({ counts: preview.counts, digest: preview.digest })
    })

    it("refuses answers about what is not there", async () => {
      const preview = await desk.previewed(aDecisionList([{}]))
      const choose = (choice: object) => desk.post(preview.id, "choices", { choices: [choice] })
      await expectRefusals<object>(
        { "a row beyond the list": { row: 99, skip: true }, "the header": { row: 2, skip: true } },
        choose,
        { status: 400, code: "ocop.import_row_unknown" }
      )
      await expectRefusals<object>(
        {
          "a producer of nowhere": { row: FIRST_ROW, producer: "prdcr_khong_co" },
          "a product of nowhere": { row: FIRST_ROW, product: "cprod_khong_co" },
        },
        choose,
        { status: 400, code: "ocop.import_choice_unknown" }
      )
      expect(await desk.now(preview.id)).toMatchObject({ digest: preview.digest })
    })
  })

  it("every route is for operators, and knows what is not there", async () => {
    const list = await desk.previewed(aDecisionList([{}]))
    const gets = ["", "/rows", "/report"]
    const posts: Record<string, object> = {
      mapping: {
        sheet: list.sheet,
        header_row: list.header_row,
        columns: list.columns,
        context: list.context,
      },
      choices: { choices: [{ row: FIRST_ROW, skip: true }] },
      confirm: { digest: list.digest },
      undo: { reason: "x" },
    }
    for (const client of [stranger, shop, customer, producer]) {
      expect((await client.upload(IMPORTS, aDecisionList([{}]))).status).toBe(401)
      for (const path of [IMPORTS, ...gets.map((action) => `${IMPORTS}/${list.id}${action}`)]) {
        expect([path, (await client.get(path)).status]).toEqual([path, 401])
      }
      for (const [action, body] of Object.entries(posts)) {
        const { status } = await client.post(`${IMPORTS}/${list.id}/${action}`, body)
        expect([action, status]).toEqual([action, 401])
      }
    }
    expect((await operator.get(IMPORTS)).body.count).toBe(1)
    expect(await desk.now(list.id)).toEqual(list)

    for (const action of gets) {
      const unknown = operator.get(`${IMPORTS}/cimp_khong_co${action}`)
      await expectRefusal(unknown, 404, "ocop.import_not_found")
    }
    for (const [action, body] of Object.entries(posts)) {
      const unknown = desk.post("cimp_khong_co", action, body)
      await expectRefusal(unknown, 404, "ocop.import_not_found")
    }
  })
}

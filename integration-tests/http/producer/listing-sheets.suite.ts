import ExcelJS from "exceljs"
import { aCustomer } from "../../builders/a-customer"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { shop, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

const EXPORT = "/producer/listings/export"
const IMPORT = "/producer/listings/import"
const HEADER = "Mã quy cách;Tên sản phẩm;Quy cách;Giá;Số lượng;Khối lượng;Nhóm;Mô tả"

const sheet = (...lines: string[]) => ({
  name: "san-pham.csv",
  content: [HEADER, ...lines].join("\r\n"),
})

export default function listingSheets() {
  let producer: Producer
  let owner: Client
  let other: Client
  let tea: Listing
  let code: string
  beforeAll(async () => {
    producer = await aProducer({ name: "HTX bảng tính" })
    owner = await aProducersLogIn(producer.id)
    other = await aProducersLogIn((await aProducer({ name: "HTX sau rặng tre" })).id)
    tea = await aListing({ title: "Trà bảng tính", by: producer, price: 90_000, stock: 12 })
    code = tea.variant_id
  })

  const upload = async (...lines: string[]) => {
    const { status, body } = await owner.upload(IMPORT, sheet(...lines))
    expect([status, body.code]).toEqual([201, undefined])
    return body.import
  }
  const confirmed = async (id: string) => {
    expect((await owner.post(`${IMPORT}/${id}/confirm`)).status).toBe(200)
    return eventually(async () => {
      const { body } = await owner.get(`${IMPORT}/${id}`)
      expect(body.import.status).toBe("applied")
      return body.import
    })
  }
  const teaInTheShop = async () =>
    (await shop.get(`/store/listings/${tea.handle}`)).body.listing.variants[0]

  describe("a producer's sheet", () => {
    it("holds one row per pack size, and changes nothing when it comes back as it is", async () => {
      for (const format of ["xlsx", "csv"] as const) {
        const file = await owner.download(`${EXPORT}?format=${format}`)
        expect(file.headers.get("content-disposition")).toContain(`san-pham.${format}`)
        const { body } = await owner.upload(IMPORT, {
          name: `san-pham.${format}`,
          content: file.bytes,
        })
        expect(body.import.counts).toEqual({ unchanged: 1, changed: 0, new: 0, wrong: 0 })
      }
    })

    it("holds no listing of another producer", async () => {
      const { bytes } = await other.download(`${EXPORT}?format=csv`)
      expect(bytes.toString()).not.toContain("Trà bảng tính")
    })

    it("can't make a program run what a title says", async () => {
      await aListing({ title: '=HYPERLINK("http://evil")', by: producer })
      const csv = (await owner.download(`${EXPORT}?format=csv`)).bytes.toString()
      expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`)
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load((await owner.download(`${EXPORT}?format=xlsx`)).bytes as never)
      const types = new Set<ExcelJS.ValueType>()
      workbook.worksheets[0]!.eachRow((row) => row.eachCell(({ type }) => types.add(type)))
      expect(types.has(ExcelJS.ValueType.Formula)).toBe(false)
    })

    it("previews without changing anything, and writes price and stock at once when confirmed", async () => {
      const preview = await upload(`${code};;;95.000;7;;;`)
      expect(preview).toMatchObject({ status: "preview", counts: { changed: 1 } })
      expect(preview.rows[0].changes).toEqual([
        { column: "price", from: 90_000, to: 95_000, waits: false },
        { column: "stock", from: 12, to: 7, waits: false },
      ])
      expect(await teaInTheShop()).toMatchObject({ price: 90_000, available: 12 })
      const applied = await confirmed(preview.id)
      expect(applied.rows[0].result).toBe("written")
      expect(await teaInTheShop()).toMatchObject({ price: 95_000, available: 7 })
    })

    it("keeps words as a draft: shoppers go on reading what was approved", async () => {
      const preview = await upload(`${code};;;;;;;Hái tay trên núi`)
      expect(preview.rows[0].changes[0]).toMatchObject({ column: "description", waits: true })
      await confirmed(preview.id)
      const { body } = await owner.get(`/producer/listings/${tea.id}`)
      expect(body.listing.pending).toMatchObject({
        state: "draft",
        wording: { description: "Hái tay trên núi", title: "Trà bảng tính" },
      })
      const page = await shop.get(`/store/listings/${tea.handle}`)
      expect(page.body.listing.description).not.toBe("Hái tay trên núi")
    })

    it("makes a draft of a new title, once, however often the sheet is sent", async () => {
      const lines = [
        ";Mật ong bảng tính;Chai 500 ml;150.000;10;700;I;Mật hoa bạc hà",
        ";Mật ong bảng tính;Chai 1 lít;280.000;4;1.350;;",
      ]
      const preview = await upload(...lines)
      expect(preview.counts).toMatchObject({ new: 2 })
      await confirmed(preview.id)
      const { body } = await owner.get("/producer/listings?q=mat+ong+bang+tinh")
      expect(body.listings).toMatchObject([
        { title: "Mật ong bảng tính", status: "draft", stock: 14 },
      ])
      expect((await upload(...lines)).counts).toMatchObject({ unchanged: 2, new: 0 })
    })

    it("leaves out what is wrong and says why, and writes the rest", async () => {
      const preview = await upload(
        `${code};;;1,5;;;;`,
        `${code};;;;99;;;`,
        "variant_khong_co;;;1.000;;;;"
      )
      expect(preview.counts).toEqual({ unchanged: 0, changed: 1, new: 0, wrong: 2 })
      expect(preview.rows.map((row: { problems: string[] }) => row.problems)).toEqual([
        ["price_unreadable"],
        [],
        ["code_unknown"],
      ])
      await confirmed(preview.id)
      expect(await teaInTheShop()).toMatchObject({ price: 90_000, available: 99 })
    })

    it("does not know another producer's codes", async () => {
      const { body } = await other.upload(IMPORT, sheet(`${code};;;1.000;;;;`))
      expect(body.import.rows[0]).toMatchObject({
        outcome: "wrong",
        problems: ["code_unknown"],
        title: "",
      })
    })

    it("says which listing refused, and why", async () => {
      await theRows(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
         select 'resitem_x', inventory_item_id, location_id, 5, '{"value":"5"}' from inventory_level
         where inventory_item_id in
           (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
        [code]
      )
      const applied = await confirmed((await upload(`${code};;;;2;;;`)).id)
      expect(applied.rows[0].result).toBe("ocop.stock_below_reserved")
      const report = await owner.download(`${IMPORT}/${applied.id}/report?format=csv`)
      expect(report.bytes.toString()).toContain("Chưa ghi được")
    })

    it("is refused when the listings have changed since the preview, and shows the new one", async () => {
      const preview = await upload(`${code};;;95.000;;;;`)
      await confirmed((await upload(`${code};;;97.000;;;;`)).id)
      await expectRefusal(
        owner.post(`${IMPORT}/${preview.id}/confirm`),
        400,
        "ocop.import_preview_stale"
      )
      const { body } = await owner.get(`${IMPORT}/${preview.id}`)
      expect(body.import.rows[0].changes[0]).toMatchObject({ from: 97_000, to: 95_000 })
      await confirmed(preview.id)
    })

    it("is written once, however often it is confirmed", async () => {
      const { id } = await upload(`${code};;;95.000;;;;`)
      await Promise.all([1, 2, 3].map(() => owner.post(`${IMPORT}/${id}/confirm`)))
      await confirmed(id)
      const [row] = await theRows<{ count: string }>(
        "select count(*) from audit_entry where action = 'listing_import.confirmed' and subject_id = ?",
        [id]
      )
      expect(row!.count).toBe("1")
    })

    it("goes on after its process was killed", async () => {
      const { id } = await upload(`${code};;;95.000;;;;`)
      await theRows(
        `update listing_import set status = 'applying', lease_until = now() - interval '1 second',
           applied_by = created_by where id = ?`,
        [id]
      )
      const { finishInterruptedListingImports } =
        await import("@ocop/plugin/workflows/listing-sheet/finish-listing-imports")
      const { theMarket } = await import("../../builders/the-market")
      await finishInterruptedListingImports(theMarket().container)
      expect((await owner.get(`${IMPORT}/${id}`)).body.import.status).toBe("applied")
      expect(await teaInTheShop()).toMatchObject({ price: 95_000 })
    })

    it.each([
      ["ocop.import_header_missing", { name: "a.csv", content: "một;hai\r\n1;2" }],
      ["ocop.import_file_empty", { name: "a.csv", content: "" }],
      ["ocop.import_file_not_a_spreadsheet", { name: "a.xlsx", content: "%PDF-1.7" }],
    ])("is refused as a file: %s", async (refusal, file) => {
      await expectRefusal(owner.upload(IMPORT, file), 400, refusal)
    })

    it("is refused to a suspended producer", async () => {
      const { id } = await upload(`${code};;;95.000;;;;`)
      await theRows("update producer set status = 'suspended' where id = ?", [producer.id])
      await expectRefusal(owner.post(`${IMPORT}/${id}/confirm`), 400, "ocop.producer_suspended")
    })

    it("is there for its own producer only", async () => {
      const { id } = await upload(`${code};;;95.000;;;;`)
      for (const path of [`${IMPORT}/${id}`, `${IMPORT}/${id}/report`]) {
        await expectRefusal(other.get(path), 404, "ocop.import_not_found")
      }
      await expectRefusal(other.post(`${IMPORT}/${id}/confirm`), 404, "ocop.import_not_found")
      await expectRefusal(owner.get(`${IMPORT}/limp_none`), 404, "ocop.import_not_found")
      for (const client of [stranger, shop, await aCustomer()]) {
        for (const path of [EXPORT, `${IMPORT}/${id}`]) {
          expect((await client.get(path)).status).toBe(401)
        }
      }
    })
  })
}

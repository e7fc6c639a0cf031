import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { anImport, sheetRoutes, type FakeSheets } from "../fake-backend/portal/sheet-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const SHEETS = "/nha-san-xuat/bang-tinh"
const SHEET = `${SHEETS}/limp_1`

let sheets: FakeSheets
let shop: Shop
let mai: Shopper
beforeAll(async () => {
  shop = await startShop([...sheetRoutes(() => sheets), ...SIGNED_IN_PRODUCER])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  sheets = { import: anImport() }
  mai = aShopper(shop)
  await mai.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "một câu" })
})

/** As a browser without scripts sends the form with a file. */
function upload() {
  const body = new FormData()
  body.append("file", new Blob(["a;b"]), "gia.csv")
  const cookie = [...mai.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  return shop.get(SHEETS, { method: "POST", body, headers: { cookie } })
}

describe("the spreadsheet page", () => {
  it("offers the sheet as both kinds of file", async () => {
    const page = await mai.open(SHEETS)
    expect(page.text).toContain("Tải bảng Excel")
    expect((await mai.open(`${SHEETS}/tai-ve?loai=csv`)).html).toBe("a file of csv")
    expect((await mai.open(`${SHEETS}/tai-ve?loai=xlsx`)).html).toBe("a file of xlsx")
  })

  it("sends a file and leads to its preview", async () => {
    const page = await upload()
    expect(page.status).toBe(303)
    expect(page.headers.get("location")).toBe(SHEET)
  })

  it.each([
    ["ocop.import_header_missing", "Không tìm thấy dòng tiêu đề"],
    ["ocop.import_file_old_excel", "Excel kiểu cũ"],
    ["ocop.import_file_damaged", "Không đọc được tệp này"],
  ])("says why a file was turned down: %s", async (refusal, words) => {
    sheets.refusal = refusal
    const page = await upload()
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
  })

  it("leads whoever is not signed in to sign in, and back", async () => {
    mai.cookies.clear()
    for (const path of [SHEETS, SHEET, `${SHEETS}/tai-ve`, `${SHEET}/ket-qua`]) {
      const page = await shop.get(path)
      expect(page.status).toBe(303)
      expect(page.headers.get("location")).toContain("/nha-san-xuat/dang-nhap?tiep=")
    }
    expect((await upload()).headers.get("location")).toContain("/nha-san-xuat/dang-nhap")
  })
})

describe("a sheet's preview", () => {
  it("shows what changes at once, what waits, and what is wrong", async () => {
    const { text } = await mai.open(SHEET)
    expect(text).toMatch(/Giá: 90\.000\s₫ → 95\.000\s₫ \(có hiệu lực ngay\)/)
    expect(text).toContain("Mô tả: Hái tay trên núi (lưu nháp, chờ duyệt)")
    expect(text).toContain("Dòng này thiếu tên sản phẩm.")
    expect(text).toContain("Ghi 2 dòng")
  })

  it("shows one kind of row when asked", async () => {
    const { text } = await mai.open(`${SHEET}?xem=sai`)
    expect(text).toContain("Dòng 4")
    expect(text).not.toContain("Dòng 2")
  })

  it("is written when confirmed, and says how far it is", async () => {
    expect((await mai.send(SHEET, {})).text).toContain("Đang ghi: 0 trên 2 dòng")
    sheets.import.status = "applied"
    sheets.import.rows[0]!.result = "written"
    sheets.import.rows[1]!.result = "ocop.stock_below_reserved"
    const { text } = await mai.open(SHEET)
    expect(text).toContain("Đã ghi 1 dòng.")
    expect(text).toContain("1 dòng chưa ghi được")
    expect(text).toContain("ít hơn số đã có người đặt")
    expect((await mai.open(`${SHEET}/ket-qua`)).html).toBe("the report")
  })

  it("says when something has changed since", async () => {
    sheets.refusal = "ocop.import_preview_stale"
    const page = await mai.send(SHEET, {})
    expect(page.status).toBe(400)
    expect(page.text).toContain("vừa thay đổi sau khi bạn xem trước")
  })

  it("says when it changes nothing, and answers 404 for what is not there", async () => {
    sheets.import.counts = { unchanged: 1, changed: 0, new: 0, wrong: 0 }
    sheets.import.rows = sheets.import.rows.slice(3)
    expect((await mai.open(SHEET)).text).toContain("Bảng này không làm thay đổi gì.")
    expect((await mai.open(`${SHEETS}/limp_2`)).status).toBe(404)
  })
})

import { readSpreadsheet } from "@ocop/plugin/spreadsheet/read-spreadsheet"
import { aDecisionList } from "../../builders/a-decision-list"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import type { Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"

export default function certificateImportReport() {
  let operator: Client
  let desk: ImportDesk

  beforeAll(async () => {
    operator = await anOperator()
    desk = new ImportDesk(operator)
  })

  const report = (id: string, format: string) =>
    operator.download(`/admin/certificate-imports/${id}/report?format=${format}`)
  const LINES = [
    { product: "Chè búp", number: "05/OCOP-TN" },
    { product: '=HYPERLINK("http://x")', stars: "2 sao" },
  ]

  describe("GET /admin/certificate-imports/:id/report", () => {
    it.each([
      ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
      ["csv", "text/csv; charset=utf-8"],
    ])("says as %s what became of each row, and where it is verified", async (format, type) => {
      const { id } = await desk.applied(aDecisionList(LINES, "Đợt 3.csv"))
      const { status, headers, bytes } = await report(id, format)
      expect(status).toBe(200)
      expect(headers.get("content-type")).toBe(type)
      expect(headers.get("content-disposition")).toBe(
        `attachment; filename="bao-cao-dot-3.${format}"; filename*=UTF-8''bao-cao-%C4%90%E1%BB%A3t%203.${format}`
      )
      const { sheets } = await readSpreadsheet(bytes, "report")
      expect(sheets[0]!.rows.map(({ cells }) => cells.map((cell) => String(cell ?? "")))).toEqual([
        expect.arrayContaining(["Dòng", "Tên sản phẩm", "Kết quả", "Lý do", "Trang tra cứu"]),
        [
          "3",
          "Chè búp",
          "HTX Chè Đồi Xanh",
          "4 sao",
          "4261/QĐ-UBND",
          "Chủ thể mới",
          "",
          "05/OCOP-TN",
          "/chung-nhan/05%2FOCOP-TN",
        ],
        [
          "4",
          '=HYPERLINK("http://x")',
          "HTX Chè Đồi Xanh",
          "",
          "4261/QĐ-UBND",
          "Không ghi",
          "Dưới 3 sao, không được cấp giấy chứng nhận OCOP",
          "",
          "",
        ],
      ])
    })

    it("is there from the preview on, and says after an undo that it was taken back", async () => {
      const unread = await desk.uploaded(aDecisionList(LINES))
      const early = operator.get(`/admin/certificate-imports/${unread.id}/report`)
      await expectRefusal(early, 400, "ocop.import_status_conflict")
      const preview = await desk.mapped(unread)
      expect((await report(preview.id, "csv")).bytes.toString()).toContain("Sẽ ghi khi xác nhận")
      await desk.undone(await desk.confirmed(preview))
      const undone = (await report(preview.id, "csv")).bytes.toString()
      expect(undone).toContain("Đã hoàn tác lần nhập này")
      expect(undone).not.toContain("/chung-nhan/")
    })

    it("is XLSX or CSV", async () => {
      const { id } = await desk.previewed(aDecisionList(LINES))
      const { status, body } = await operator.get(
        `/admin/certificate-imports/${id}/report?format=pdf`
      )
      expect([status, typeof body.code]).toEqual([400, "string"])
    })
  })
}

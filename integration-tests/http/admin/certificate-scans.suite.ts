import { AdminCertificateResponse, CertificateScanResponse, SCAN_MAX_BYTES } from "@ocop/contract"
import { Modules } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import { aListing, type Listing } from "../../builders/a-listing"
import { aScan, type ScanType } from "../../builders/a-scan"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client, type UploadedFile } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { today } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"

export default function certificateScans() {
  let operator: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator("scans@example.com")
    tea = await aListing({ certificates: [{ number: "CO-BAN-CHUP" }, { number: "CHUA-CO" }] })
  })

  const address = (index = 0) => `/admin/certificates/${tea.certificates[index]!.id}`
  const add = (file: UploadedFile, index = 0, field?: string) =>
    operator.upload(`${address(index)}/scans`, file, field)
  const added = async (file: UploadedFile, index = 0) =>
    CertificateScanResponse.parse((await add(file, index)).body).scan
  const read = async (index = 0) =>
    AdminCertificateResponse.parse((await operator.get(address(index))).body).certificate
  const sha = (content: UploadedFile["content"]) =>
    createHash("sha256").update(content).digest("hex")

  describe("POST /admin/certificates/:id/scans", () => {
    it.each<[ScanType, string]>([
      ["pdf", "application/pdf"],
      ["jpg", "image/jpeg"],
      ["png", "image/png"],
      ["webp", "image/webp"],
    ])("takes a %s and gives it back as it was, as %s and nothing else", async (type, mime) => {
      const file = aScan(type, "Giấy chứng nhận (bản 1).bin")
      const scan = await added(file)
      expect(scan).toMatchObject({
        file_name: "Giấy chứng nhận (bản 1).bin",
        mime_type: mime,
        size: file.content.length,
      })
      const { status, bytes, headers } = await operator.download(`${address()}/scans/${scan.id}`)
      expect([status, sha(bytes)]).toEqual([200, sha(file.content)])
      const expected = {
        "content-type": mime,
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox",
        "content-disposition":
          "inline; filename*=UTF-8''Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20nh%E1%BA%ADn%20%28b%E1%BA%A3n%201%29.bin",
        "cache-control": "private, no-store",
      }
      const got = Object.keys(expected).map((name) => [name, headers.get(name)])
      expect(Object.fromEntries(got)).toEqual(expected)
    })

    it("writes down who added it", async () => {
      const scan = await added(aScan("pdf"))
      const { scans, events } = await read()
      expect(scans).toEqual([scan])
      expect(events.at(-1)).toMatchObject({
        kind: "scan_added",
        on_day: today(),
        actor: "scans@example.com",
        document: "giay-chung-nhan.pdf",
      })
    })

    it("keeps the same file once, whatever it is called and however often it is sent at once", async () => {
      const scan = await added(aScan("pdf"))
      expect(await added(aScan("pdf", "lai-lan-nua.pdf"))).toEqual(scan)
      const twins = await Promise.all([1, 2, 3].map(() => added(aScan("pdf", "x.pdf", "khác"))))
      expect(new Set(twins.map(({ id }) => id)).size).toBe(1)
      expect((await read()).scans).toHaveLength(2)
      expect((await read()).events).toHaveLength(3)
      expect((await operator.download(`${address()}/scans/${twins[0]!.id}`)).status).toBe(200)
      await added(aScan("pdf"), 1)
      expect((await read(1)).scans).toHaveLength(1)
    })

    it("looks at what is inside, not at names: a page, a spreadsheet, a script are refused", async () => {
      for (const content of [
        "<html><script>alert(1)</script></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        Buffer.from("504b0304", "hex"),
        "GIF89a",
        "not a document",
      ]) {
        await expectRefusal(
          add({ name: "giay-chung-nhan.pdf", content }),
          400,
          "ocop.scan_type_refused"
        )
      }
      expect((await read()).scans).toEqual([])
    })

    it("refuses more than ten megabytes, and takes just that", async () => {
      const [start, end] = ["%PDF-1.4\n", "\n%%EOF\n"].map((text) => Buffer.from(text)) as [
        Buffer,
        Buffer,
      ]
      const large = (size: number) => ({
        name: "lon.pdf",
        content: Buffer.concat([start, Buffer.alloc(size - start.length - end.length), end]),
      })
      await expectRefusal(add(large(SCAN_MAX_BYTES + 1)), 400, "ocop.scan_too_large")
      expect((await added(large(SCAN_MAX_BYTES))).size).toBe(SCAN_MAX_BYTES)
    })

    it("refuses a form without a file, another field, an empty file, and what is no form", async () => {
      const scans = `${address()}/scans`
      await expectRefusal(add(aScan("pdf"), 0, "scan"), 400, "ocop.scan_missing")
      await expectRefusal(add({ name: "rong.pdf", content: "" }), 400, "ocop.scan_missing")
      await expectRefusal(operator.post(scans, { file: "x" }), 400, "ocop.scan_missing")
      await expectRefusal(
        operator.sendForm(scans, "--x\r\nContent-Disposition: form-data", "x"),
        400,
        "ocop.scan_missing"
      )
    })

    it("keeps nothing of a file name but its last part", async () => {
      const { file_name } = await added(aScan("pdf", "../../etc/mật\u202Ekhẩu.pdf"))
      expect(file_name).toBe("mậtkhẩu.pdf")
    })

    it("does not know a certificate or a scan that is not there, or is another's", async () => {
      await expectRefusal(
        operator.upload("/admin/certificates/cert_khong_co/scans", aScan("pdf")),
        404,
        "ocop.certificate_not_found"
      )
      const scan = await added(aScan("pdf"))
      for (const path of [`${address(1)}/scans/${scan.id}`, `${address()}/scans/cscan_khong_co`]) {
        await expectRefusal(operator.get(path), 404, "ocop.scan_not_found")
      }
    })

    it("says so when the store has lost the file", async () => {
      const scan = await added(aScan("pdf"))
      const { container } = theMarket()
      const [row] = await container.resolve("certification").listCertificateScans({ id: scan.id })
      await container.resolve(Modules.FILE).deleteFiles(row!.file_id)
      await expectRefusal(operator.get(`${address()}/scans/${scan.id}`), 404, "ocop.scan_lost")
    })

    it("is for operators only, and nobody else's file is read", async () => {
      const scan = await added(aScan("pdf"))
      for (const client of [stranger, shop]) {
        expect((await client.upload(`${address()}/scans`, aScan("png"))).status).toBe(401)
        expect((await client.get(`${address()}/scans/${scan.id}`)).status).toBe(401)
      }
    })

    it("is not served to the public", async () => {
      await added(aScan("pdf"))
      const [row] = await theMarket().container.resolve("certification").listCertificateScans({})
      for (const folder of ["uploads", "static", "private-files"]) {
        expect((await stranger.get(`/${folder}/${row!.file_id}`)).status).toBe(404)
      }
    })
  })
}

import { expect, it } from "vitest"
import { scanOfUpload } from "../src/api/scans/scan-of-upload"

const buffer = Buffer.from("%PDF-1.4\nx\n%%EOF\n")
const upload = (originalname: string, content = buffer) => ({
  originalname,
  buffer: content,
  size: content.length,
})

it.each([
  ["giấy.pdf", "giấy.pdf"],
  ["giấy.pdf".normalize("NFD"), "giấy.pdf"],
  ["C:\\Tài liệu\\giấy.pdf", "giấy.pdf"],
  ["../../etc/passwd", "passwd"],
  ["a\u0000b\u202Ec\r\n.pdf", "abc.pdf"],
  ["  ", "scan"],
  ["", "scan"],
  ["/", "scan"],
  [`${"x".repeat(300)}.pdf`, `${"x".repeat(196)}.pdf`],
  [`\u{1F600}${"x".repeat(199)}`, `\u{1F600}${"x".repeat(199)}`],
])("a file called %j is kept as %j", (name, kept) => {
  expect(scanOfUpload(upload(name)).file_name).toBe(kept)
})

it("is what its content is, named by the content's hash", () => {
  expect(scanOfUpload(upload("x.exe"))).toMatchObject({
    mime_type: "application/pdf",
    size: buffer.length,
    content: buffer.toString("base64"),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

it.each([
  ["nothing", undefined, "ocop.scan_missing"],
  ["an empty file", upload("x.pdf", Buffer.alloc(0)), "ocop.scan_missing"],
  ["a page", upload("x.pdf", Buffer.from("<html></html>")), "ocop.scan_type_refused"],
])("refuses %s", (_, file, code) => {
  expect(() => scanOfUpload(file)).toThrow(expect.objectContaining({ code }))
})

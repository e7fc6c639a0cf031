import fs from "node:fs"
import path from "node:path"
import type { Door } from "./doors"

const LOG = path.resolve(import.meta.dirname, "../../.data/journeys/logs/backend.log")

/** A paper's certificate, waiting to be read by an operator. @returns the filing's id */
export async function filesPaper(producer: Door): Promise<string> {
  const key = `giay-${Date.now()}`
  const { filing } = await producer.post<{ filing: { id: string } }>(
    "/producer/certificate-filings",
    {
      idempotency_key: key,
      certified_product_id: null,
      product_name: "Kẹo dừa sáp",
      group_code: "I",
      number: `${Date.now()}/2026/GCN-OCOP`,
      decision: `${Date.now()}/QĐ-UBND`,
      body: "UBND tỉnh Vĩnh Long",
      level: "province",
      stars: 4,
      issued_on: "2026-03-02",
      valid_until: "2029-03-02",
      note: "Giấy mới nhận tuần này.",
    }
  )
  return filing.id
}

/** Somebody is asked to work along. @returns the address that was mailed, after the shop's own */
export async function invites(producer: Door): Promise<string> {
  const email = `moi-${Date.now()}@example.com`
  await producer.post("/producer/team/invitations", { email, role: "staff" })
  const link = () =>
    new RegExp(`Link for ${email}: https?://[^/]+(/[\\w/?=-]+)`).exec(
      fs.readFileSync(LOG, "utf8")
    )?.[1]
  await expect.poll(link, { timeout: 10_000 }).toBeDefined()
  return link()!
}

/** A sheet with a row that is new, one without a price, and one of nobody's code. */
export const A_SHEET = {
  name: "san-pham.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Mã quy cách;Tên sản phẩm;Quy cách;Giá;Số lượng;Khối lượng;Nhóm;Mô tả",
      ";Kẹo dừa sáp;Hộp 250 g;65.000;40;250;I;Kẹo dẻo, ít ngọt",
      ";Dừa sáp sấy;Gói 100 g;;12;100;I;",
      "variant_khong_co;;;99.000;7;;;",
    ].join("\r\n")
  ),
}

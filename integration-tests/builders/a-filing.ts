import { CertificateFilingResponse, type CertificateFiling } from "@ocop/contract"
import { aScan } from "./a-scan"
import { granted, type Client } from "./client"
import { inDays } from "./the-clock"

let made = 0

/** What a producer types off a paper; a province's four stars of a hundred days ago unless told otherwise. */
export function aClaim(change: object = {}) {
  const key = `filing-${++made}`
  return {
    idempotency_key: key,
    certified_product_id: null as string | null,
    product_name: "Trà Shan tuyết cổ thụ",
    group_code: "II",
    number: `${made}/2026/GCN-OCOP`,
    decision: `${1000 + made}/QĐ-UBND`,
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    stars: 4,
    issued_on: inDays(-100),
    valid_until: inDays(995),
    note: null as string | null,
    ...change,
  }
}

/** A paper that a producer has handed in, with a picture of it unless told otherwise. */
export async function aFiling(
  producer: Client,
  change: object = {},
  { scans = 1 }: { scans?: number } = {}
): Promise<CertificateFiling> {
  const answer = await granted(producer.post("/producer/certificate-filings", aClaim(change)))
  const { filing } = CertificateFilingResponse.parse(answer)
  for (let scan = 0; scan < scans; scan++) {
    const file = aScan("png", `giay-${scan}.png`, `${filing.id} ${scan}`)
    await granted(producer.upload(`/producer/certificate-filings/${filing.id}/scans`, file))
  }
  return filing
}

import type { IsoDay } from "@ocop/rules"
import type { ProductRow } from "../../data/product-row"
import type { DemoCertificate, DemoListing } from "../demo-plan"
import { certificateDays, daysOfEarlierTerm } from "./certificate-days"
import { certificateFates, type CertificateFate } from "./certificate-fates"
import { certifiedStars } from "./certified-stars"
import { decidingBody, publishedBody } from "./deciding-body"
import { publishedDecision } from "./published-decision"
import { PUBLISHED_HISTORIES } from "./published-histories"

/** Days without a certificate between an earlier term and the one that renewed it. */
const GAP_BEFORE_RENEWAL = 20

/**
 * A certificate for every row, and the lapsed one before it where a history was published. Numbers
 * are the demonstration's ("DEMO-CC-0241"), and so are all days.
 *
 * @param today not before 2024: councils of before August 2019 had no national rules to go by
 */
export function planCertificates(
  rows: readonly ProductRow[],
  listings: readonly DemoListing[],
  today: IsoDay
): DemoCertificate[] {
  const fates = certificateFates(rows)
  const handles = new Map(listings.map(({ row_id, handle }) => [row_id, handle]))
  return rows.flatMap((row) => {
    const handle = handles.get(row.id) as string
    const current = currentCertificate(row, handle, fates.get(row.id) as CertificateFate, today)
    const earlier = earlierCertificate(row, current)
    return earlier ? [earlier, current] : [current]
  })
}

function currentCertificate(
  row: ProductRow,
  listing_handle: string,
  fate: CertificateFate,
  today: IsoDay
): DemoCertificate {
  const stars = certifiedStars(row)
  const { issued_on, valid_until, revoked_on } = certificateDays(fate, today)
  const published = publishedDecision(row)
  return {
    number: `DEMO-CC-${serial(row)}`,
    listing_handle,
    decision: published ?? `DEMO-QĐ-${serial(row)}`,
    ...(published ? publishedBody(row, stars) : decidingBody(row, stars, issued_on)),
    stars,
    score: null,
    issued_on,
    issued_precision: "day",
    valid_until,
    revoked:
      revoked_on === null
        ? null
        : { on: revoked_on, decision: `DEMO-QĐ-TH-${serial(row)}`, reason: REVOKED },
  }
}

/** Says no more than the source: that it was revoked, or struck off. */
const REVOKED =
  "Nguồn công bố ghi giấy chứng nhận đã bị thu hồi hoặc bị loại khỏi danh sách (dữ liệu trình diễn)."

function earlierCertificate(row: ProductRow, current: DemoCertificate): DemoCertificate | null {
  const history = PUBLISHED_HISTORIES[row.id]
  if (!history) return null
  const { issued_on, valid_until } = daysOfEarlierTerm(current.issued_on, GAP_BEFORE_RENEWAL)
  return {
    ...current,
    number: `${current.number}-1`,
    decision: history.decision ?? `DEMO-QĐ-${serial(row)}-1`,
    ...publishedBody(row, history.stars),
    stars: history.stars,
    issued_on,
    valid_until,
    revoked: null,
  }
}

/** "0241" of row OP0241. */
function serial({ id }: ProductRow): string {
  return id.replace(/^OP/, "")
}

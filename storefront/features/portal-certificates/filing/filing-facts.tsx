import type { CertificateFiling } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { FactTable } from "~/ui/fact-table"

/** What was copied from the paper. */
export function FilingFacts({ filing }: { filing: CertificateFiling }) {
  return (
    <FactTable
      facts={[
        [m.portal_certificates_field_product(), filing.product_name],
        [m.portal_certificates_field_number(), filing.number],
        [m.portal_certificates_field_decision(), filing.decision],
        [m.portal_certificates_field_body(), filing.body],
        [
          m.portal_certificates_field_stars(),
          m.portal_certificates_stars_count({ stars: filing.stars }),
        ],
        [m.portal_certificates_field_issued(), formatDay(filing.issued_on)],
        [m.portal_certificates_field_until(), formatDay(filing.valid_until)],
        [m.portal_certificates_field_note(), filing.note],
      ]}
    />
  )
}

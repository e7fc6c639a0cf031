import type { CertificateFiling } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { CERTIFICATES, newFilingPath } from "../certificate-paths"
import { AddScan } from "./add-scan"
import { FilingChip } from "./filing-chip"
import { FilingFacts } from "./filing-facts"
import { FilingScans } from "./filing-scans"
import { troubleWords } from "./filing-trouble"

/** A paper that was handed in: where it stands, its pictures, what was copied from it. */
export function FilingPage({
  filing,
  trouble,
}: {
  filing: CertificateFiling
  trouble: string | null
}) {
  const { id, status, scans, reason } = filing
  const busy = useNavigation().state !== "idle"
  return (
    <PortalPage
      title={filing.product_name}
      back={{ to: CERTIFICATES, name: m.portal_certificates_title() }}
    >
      {trouble && (
        <Notice tone="warn" role="alert">
          {troubleWords(trouble)}
        </Notice>
      )}
      <div className="space-y-2">
        <FilingChip status={status} />
        <p>{wordsOf(filing)}</p>
        {reason && <p className="font-bold">{m.portal_certificates_reason({ reason })}</p>}
        {status === "refused" && (
          <ButtonLink to={newFilingPath()}>{m.portal_certificates_file_again()}</ButtonLink>
        )}
      </div>
      <section aria-labelledby="anh" className="space-y-3">
        <h2 id="anh" className="text-xl">
          {m.portal_certificates_photos()}
        </h2>
        <FilingScans filing={filing} />
        {status === "submitted" && <AddScan id={id} first={scans.length === 0} />}
        {status === "submitted" && (
          <p className="text-sm text-ink-soft">{m.portal_certificates_photo_hint()}</p>
        )}
      </section>
      <section aria-labelledby="noi-dung-giay" className="space-y-3">
        <h2 id="noi-dung-giay" className="text-xl">
          {m.portal_certificates_written()}
        </h2>
        <FilingFacts filing={filing} />
      </section>
      {status === "submitted" && (
        <Form method="post">
          <Button variant="quiet" disabled={busy}>
            {m.portal_certificates_withdraw()}
          </Button>
        </Form>
      )}
    </PortalPage>
  )
}

function wordsOf({ status, scans, certificate_number }: CertificateFiling): string {
  if (status === "accepted") {
    return m.portal_certificates_accepted_text({ number: certificate_number ?? "" })
  }
  if (status === "refused") return m.portal_certificates_refused_text()
  if (status === "withdrawn") return m.portal_certificates_withdrawn_text()
  return scans.length === 0
    ? m.portal_certificates_waiting_photo_text()
    : m.portal_certificates_waiting_text()
}

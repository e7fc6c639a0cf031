import type { CertificateSummary, Listing } from "@ocop/contract"
import { certificatePath } from "~/features/certificate/certificate-path"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { FactTable } from "~/ui/fact-table"
import { CertificateIcon } from "~/ui/icons/certificate-icon"
import { Notice } from "~/ui/notice"
import { levelWords, noStarSentence, stateWords } from "./certificate-words"

type CertificateSectionProps = { certificate: CertificateSummary | null; stars: Listing["stars"] }

/** The proof: every fact of the certificate, whatever its state, and in words why there is no star. */
export function CertificateSection({ certificate, stars }: CertificateSectionProps) {
  return (
    <section
      id="giay-chung-nhan"
      data-today
      aria-labelledby="giay-chung-nhan-tieu-de"
      className="space-y-3"
    >
      <h2 id="giay-chung-nhan-tieu-de" className="text-xl">
        {m.certificate_title()}
      </h2>
      {certificate ? (
        <CertificateFacts certificate={certificate} stars={stars} />
      ) : (
        <p>{m.certificate_none()}</p>
      )}
    </section>
  )
}

function CertificateFacts({
  certificate,
  stars,
}: {
  certificate: CertificateSummary
  stars: Listing["stars"]
}) {
  const whyNot = noStarSentence(certificate)
  return (
    <>
      {whyNot && <Notice tone="warn">{whyNot}</Notice>}
      <FactTable
        facts={[
          [m.certificate_state(), stateWords(certificate.state)],
          [m.certificate_stars(), stars === null ? null : m.search_facet_stars({ stars })],
          [m.certificate_number(), certificate.number],
          [m.certificate_decision(), certificate.decision],
          [m.certificate_body(), certificate.body],
          [m.certificate_level(), levelWords(certificate.level)],
          [m.certificate_issued_on(), formatDay(certificate.issued_on)],
          [m.certificate_valid_until(), formatDay(certificate.valid_until)],
          [m.certificate_days_left(), daysLeft(certificate.days_left)],
        ]}
      />
      <ButtonLink to={shopPath(certificatePath(certificate.number))} variant="outline">
        <CertificateIcon className="size-5" />
        {m.verify_see()}
      </ButtonLink>
    </>
  )
}

const daysLeft = (days: number | null) => (days === null ? null : m.certificate_days({ days }))

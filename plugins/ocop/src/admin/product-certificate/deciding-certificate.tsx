import type { AdminCertificate } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { CertifiedStars } from "../certificates/certified-stars"
import { StateBadge } from "../certificates/state-badge"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { whyNoStar } from "./why-no-star"

/** What the product shows, and the paper it rests on. */
export function DecidingCertificate({
  certificate,
  others,
}: {
  certificate: AdminCertificate
  /** How many more certificates the product has. */
  others: number
}) {
  const messages = useMessages()
  const words = messages.productCertificate
  const why = whyNoStar(certificate, messages)
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {why === null ? words.showsStars(certificate.stars_certified) : words.showsNoStar}
      </Text>
      {why && (
        <Text size="small" className="text-ui-fg-subtle">
          {why}
        </Text>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StateBadge state={certificate.state} days_left={certificate.days_left} />
        <CertifiedStars stars={certificate.stars_certified} state={certificate.state} />
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {words.number} {certificate.number} · {words.decision} {certificate.decision}
      </Text>
      {why === null && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.until(messages.day.of(certificate.valid_until))}
        </Text>
      )}
      <span className="txt-small flex flex-wrap gap-x-4 gap-y-1">
        <TextLink to={`/certificates/${certificate.id}`}>{words.open}</TextLink>
        {others > 0 && (
          <TextLink to={`/certificates?certified_product_id=${certificate.product.id}`}>
            {words.others(others)}
          </TextLink>
        )}
      </span>
    </div>
  )
}

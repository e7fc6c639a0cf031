import { Container, Heading, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { CertifiedStars } from "./certified-stars"
import { CorrectDrawer } from "./correct-drawer"
import { RevokeDrawer } from "./revoke-drawer"
import { StateBadge } from "./state-badge"
import { standing } from "./standing"
import type { CertificateDetail } from "./use-certificate"

/** What it is, whether it counts today, and what can be done about it. */
export function CertificateHead({ certificate }: { certificate: CertificateDetail }) {
  const messages = useMessages()
  const words = messages.certificatePage
  const { revoked } = certificate
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading>{certificate.product.name}</Heading>
          <Text className="text-ui-fg-subtle break-words">{certificate.number}</Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <CorrectDrawer certificate={certificate} />
          {!revoked && <RevokeDrawer certificate={certificate} />}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StateBadge state={certificate.state} days_left={certificate.days_left} />
        <CertifiedStars stars={certificate.stars_certified} state={certificate.state} />
      </div>
      <Text size="small">{standing(certificate, messages)}</Text>
      {revoked && (
        <Text size="small">
          {words.revokedBy}: {revoked.decision}. {words.revokedWhy}: {revoked.reason}
        </Text>
      )}
    </Container>
  )
}

import type { AdminFiling } from "@ocop/contract"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"

const COLOR = { submitted: "orange", accepted: "green", refused: "red", withdrawn: "grey" } as const

/** Who handed in what and when, how it was answered, and the ways to answer. */
export function FilingHead({ filing, children }: { filing: AdminFiling; children?: ReactNode }) {
  const { filings: words, day } = useMessages()
  const { producer, answered_by, answered_at, certificate_id, reason, note } = filing
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Text size="small">
            <TextLink to="/certificate-filings">{words.back}</TextLink>
          </Text>
          <Heading className="break-words">{filing.product_name}</Heading>
          <Text className="text-ui-fg-subtle break-words">
            {producer.name}, {producer.province}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">{children}</div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusBadge color={COLOR[filing.status]}>{words.statuses[filing.status]}</StatusBadge>
        <Text size="small">
          {words.submittedBy(filing.submitted_by, day.moment(filing.submitted_at))}
        </Text>
        {answered_by && answered_at && (
          <Text size="small">{words.answeredBy(answered_by, day.moment(answered_at))}</Text>
        )}
        {certificate_id && (
          <Text size="small">
            <TextLink to={`/certificates/${certificate_id}`}>{words.openCertificate}</TextLink>
          </Text>
        )}
      </div>
      {note && (
        <Text size="small" className="whitespace-pre-line break-words">
          {words.note}: {note}
        </Text>
      )}
      {reason && (
        <Text size="small" className="whitespace-pre-line break-words">
          {words.refusedWhy}: {reason}
        </Text>
      )}
    </Container>
  )
}

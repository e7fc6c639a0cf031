import type { AdminCertificate } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { CertifiedStars } from "./certified-stars"
import { StateBadge } from "./state-badge"

/** Lines of the register. */
export function RegisterTable({ certificates }: { certificates: readonly AdminCertificate[] }) {
  const { register, day } = useMessages()
  const { columns } = register
  return (
    <WideTable
      label={register.title}
      head={[
        `${columns.product}, ${columns.number}`,
        `${columns.producer}, ${columns.province}`,
        columns.stars,
        columns.state,
        columns.validUntil,
      ]}
    >
      {certificates.map((certificate) => (
        <Table.Row key={certificate.id}>
          <Table.Cell className="min-w-56 break-words py-2">
            <TextLink to={`/certificates/${certificate.id}`}>{certificate.product.name}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {certificate.number}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-52 break-words py-2">
            {certificate.producer.name}
            <Text size="xsmall" className="text-ui-fg-muted">
              {certificate.producer.province}
            </Text>
          </Table.Cell>
          <Table.Cell>
            <CertifiedStars stars={certificate.stars_certified} state={certificate.state} />
          </Table.Cell>
          <Table.Cell>
            <StateBadge state={certificate.state} days_left={certificate.days_left} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {day.of(certificate.valid_until)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}

import type { CertificateImport, ImportRow } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { ChosenAnswer } from "./chosen-answer"
import { OutcomeBadge } from "./outcome-badge"

/** A row of the list: what it says, what happens to it, and why. */
export function ImportRowLine({ list, row }: { list: CertificateImport; row: ImportRow }) {
  const { importPreview: words, certificate, day } = useMessages()
  return (
    <Table.Row className="[&_td]:py-2 [&_td]:align-top">
      <Table.Cell className="tabular-nums">{row.row}</Table.Cell>
      <Table.Cell className="max-w-72 whitespace-normal">
        <OutcomeBadge outcome={row.outcome} />
        {row.problems.map((problem) => (
          <Text key={problem} size="small" className="text-ui-fg-error">
            {words.problems[problem]}
          </Text>
        ))}
        {row.choice && list.status === "preview" && <ChosenAnswer list={list} row={row} />}
        {row.certificate_id && (
          <div>
            <TextLink to={`/certificates/${row.certificate_id}`}>{words.certificate}</TextLink>
          </div>
        )}
      </Table.Cell>
      <Table.Cell className="max-w-80 whitespace-normal break-words">{row.product}</Table.Cell>
      <Table.Cell className="max-w-80 whitespace-normal break-words">
        {row.producer}
        <Text size="xsmall" className="text-ui-fg-muted">
          {[...new Set([row.address, row.province])].filter(Boolean).join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {row.stars === "potential" && words.potential}
        {typeof row.stars === "number" && certificate.stars(row.stars)}
      </Table.Cell>
      <Table.Cell className="min-w-44 break-words">
        {row.decision}
        {row.certificate_number && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {row.certificate_number}
          </Text>
        )}
        {row.issued_on && (
          <Text size="xsmall" className="text-ui-fg-muted whitespace-nowrap tabular-nums">
            {day.of(row.issued_on)} – {row.valid_until && day.of(row.valid_until)}
          </Text>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

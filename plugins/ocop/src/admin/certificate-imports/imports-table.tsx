import type { CertificateImport } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { ImportStatusBadge } from "./import-status-badge"
import { allRows, whatHappens } from "./what-happens"

type Line = Pick<
  CertificateImport,
  "id" | "status" | "file_name" | "counts" | "created_by" | "created_at" | "interrupted"
> & { decision: string | null }

/** Uploaded lists, newest first. */
export function ImportsTable({ imports }: { imports: readonly Line[] }) {
  const { imports: words, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.title}
      head={[columns.file, columns.decision, columns.status, columns.rows, columns.by, columns.at]}
    >
      {imports.map((list) => (
        <Table.Row key={list.id}>
          <Table.Cell className="max-w-80 break-all py-2">
            <TextLink to={`/certificate-imports/${list.id}`}>{list.file_name}</TextLink>
          </Table.Cell>
          <Table.Cell>
            {list.decision ?? (list.status === "mapping" ? words.noDecision : words.decisionInRows)}
          </Table.Cell>
          <Table.Cell>
            <ImportStatusBadge status={list.status} interrupted={list.interrupted} />
          </Table.Cell>
          <Table.Cell className="tabular-nums">{rowsOf(list, words.written)}</Table.Cell>
          <Table.Cell>{list.created_by}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">{day.moment(list.created_at)}</Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}

/** Nothing before the preview; all rows alone once what they wrote is gone again. */
function rowsOf(
  { status, counts }: Line,
  words: (written: number, all: number) => string
): string | number {
  const all = allRows(counts)
  const { certificates, nominations } = whatHappens(counts)
  if (all === 0) return ""
  return status === "undone" ? all : words(certificates + nominations, all)
}

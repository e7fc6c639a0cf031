import type { CertificateImport } from "@ocop/contract"
import { LIST_FIELDS, type ListColumns } from "@ocop/rules"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { fieldAt, withField } from "./column-mapping"
import { FileColumn } from "./file-column"

/** Values of a column that are shown. */
const SAMPLES = 3

/** Every column of the file with some of its values, and what it holds. */
export function ColumnList({
  headers,
  sample,
  columns,
  onColumns,
}: Pick<CertificateImport, "headers" | "sample"> & {
  columns: ListColumns
  onColumns: (columns: ListColumns) => void
}) {
  const words = useMessages().importColumns
  const width = Math.max(headers.length, ...sample.map(({ cells }) => cells.length))
  return (
    <>
      <div aria-hidden className="bg-ui-bg-subtle hidden gap-6 px-6 py-3 md:flex">
        {[words.tableHead.column, words.tableHead.sample(sample[0]?.row)].map((name) => (
          <Text key={name} size="small" weight="plus" className="flex-1">
            {name}
          </Text>
        ))}
        <Text size="small" weight="plus" className="w-60">
          {words.tableHead.field}
        </Text>
      </div>
      <ul className="divide-y">
        {Array.from({ length: width }, (_, column) => (
          <FileColumn
            key={column}
            column={column}
            header={headers[column] ?? ""}
            values={sample
              .map(({ cells }) => cells[column] ?? "")
              .filter(Boolean)
              .slice(0, SAMPLES)}
            field={fieldAt(columns, column)}
            onField={(chosen) => {
              const field = LIST_FIELDS.find((one) => one === chosen) ?? null
              onColumns(withField(columns, column, field))
            }}
          />
        ))}
      </ul>
    </>
  )
}

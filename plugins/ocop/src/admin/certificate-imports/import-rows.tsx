import type { CertificateImport } from "@ocop/contract"
import type { ImportOutcome } from "@ocop/rules"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { Paging } from "../ui/paging"
import { WideTable } from "../ui/wide-table"
import { ImportRowLine } from "./import-row-line"
import { PAGE, useImportRows } from "./use-import-rows"

/** Rows of the list, of one outcome or of all, a page at a time. */
export function ImportRows({
  list,
  outcome,
}: {
  list: CertificateImport
  outcome: ImportOutcome | null
}) {
  const { importPreview: words } = useMessages()
  const [offset, setOffset] = useState(0)
  const { data, error, isPending, refetch } = useImportRows(list, outcome, offset)
  const { columns } = words
  if (isPending) return <Loading label={words.loading} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (data.count === 0) return <Note>{words.empty}</Note>
  return (
    <>
      <WideTable
        many
        label={words.title}
        head={[
          columns.row,
          list.status === "preview" ? columns.outcome : columns.result,
          columns.product,
          columns.producer,
          columns.stars,
          columns.decision,
        ]}
      >
        {data.rows.map((row) => (
          <ImportRowLine key={row.id} list={list} row={row} />
        ))}
      </WideTable>
      <Paging offset={offset} limit={PAGE} count={data.count} onOffset={setOffset} />
    </>
  )
}

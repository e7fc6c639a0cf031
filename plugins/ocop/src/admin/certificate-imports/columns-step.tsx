import type { CertificateImport } from "@ocop/contract"
import { Button, Container } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { mappingGaps } from "./column-mapping"
import { ColumnList } from "./column-list"
import { ContextFields } from "./context-fields"
import { MappingGaps } from "./mapping-gaps"
import { SheetChoice } from "./sheet-choice"
import { useMapImport } from "./use-import"

/** First step: what stands where. It begins with what was recognised, and ends in a preview. */
export function ColumnsStep({
  list,
  onPreviewed,
}: {
  list: CertificateImport
  onPreviewed: () => void
}) {
  const words = useMessages().importColumns
  const [sheet, setSheet] =
    useState<Pick<CertificateImport, "sheet" | "header_row" | "headers" | "sample" | "columns">>(
      list
    )
  const [context, setContext] = useState(list.context)
  const map = useMapImport(list.id, onPreviewed)
  const { header_row, columns } = sheet
  const gaps = mappingGaps(header_row, columns, context)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (header_row === null || gaps.missing.length > 0) return
    map.mutate({ sheet: sheet.sheet, header_row, columns, context })
  }

  return (
    <form className="flex flex-col gap-3" onSubmit={submit}>
      <Box title={words.title} hint={words.intro}>
        <SheetChoice
          list={list}
          sheet={sheet.sheet}
          headerRow={header_row}
          onRead={(read, isOtherSheet) => {
            setSheet(read)
            if (isOtherSheet) setContext(read.context)
          }}
        />
        <ColumnList
          headers={sheet.headers}
          sample={sheet.sample}
          columns={columns}
          onColumns={(now) => setSheet({ ...sheet, columns: now })}
        />
      </Box>
      <Box title={words.context.title} hint={words.context.intro}>
        <ContextFields
          key={sheet.sheet}
          columns={columns}
          context={context}
          advised={gaps.advised}
          onContext={setContext}
        />
      </Box>
      <Container className="divide-y overflow-hidden p-0">
        <MappingGaps gaps={gaps} />
        {map.error && <Failed error={map.error} />}
        <div className="px-6 py-4">
          <Button type="submit" disabled={gaps.missing.length > 0} isLoading={map.isPending}>
            {map.isPending ? words.submitting : words.submit}
          </Button>
        </div>
      </Container>
    </form>
  )
}

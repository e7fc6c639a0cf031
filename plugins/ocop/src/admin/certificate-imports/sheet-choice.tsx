import type { CertificateImport, ImportSheetResponse } from "@ocop/contract"
import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { useReread } from "./use-import"

/** Which sheet the list is on, and in which row its headers are. */
export function SheetChoice({
  list,
  sheet,
  headerRow,
  onRead,
}: {
  list: CertificateImport
  sheet: number
  headerRow: number | null
  onRead: (read: ImportSheetResponse, isOtherSheet: boolean) => void
}) {
  const words = useMessages().importColumns
  const [typed, setTyped] = useState(headerRow === null ? "" : String(headerRow))
  const reread = useReread(list.id)
  const read = (at: { sheet: number; header_row: number | null }) =>
    reread.mutate(at, {
      onSuccess: (found) => {
        setTyped(found.header_row === null ? "" : String(found.header_row))
        onRead(found, found.sheet !== sheet)
      },
    })
  const row = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null
  const readRow = () => row !== null && row > 0 && read({ sheet, header_row: row })
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        {list.sheets.length > 1 && (
          <Field label={words.sheet}>
            {({ id }) => (
              <Choose
                id={id}
                value={String(sheet)}
                options={list.sheets.map(({ name, rows }, index) => ({
                  value: String(index),
                  label: words.sheetRows(name, rows),
                }))}
                onChange={(value) => read({ sheet: Number(value), header_row: null })}
              />
            )}
          </Field>
        )}
        <Field
          label={words.headerRow}
          hint={words.headerRowHint}
          error={headerRow === null ? words.headerRowUnknown : undefined}
        >
          {(control) => (
            <div className="flex gap-2">
              <Input
                {...control}
                inputMode="numeric"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                onKeyDown={(event) => {
                  if (event.key !== "Enter") return
                  event.preventDefault()
                  readRow()
                }}
              />
              <Button
                type="button"
                variant="secondary"
                size="small"
                disabled={!row || row === headerRow}
                isLoading={reread.isPending}
                onClick={readRow}
              >
                {words.reread}
              </Button>
            </div>
          )}
        </Field>
      </div>
      {reread.error && <Failed bare error={reread.error} />}
    </div>
  )
}

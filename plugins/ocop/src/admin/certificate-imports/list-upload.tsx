import { ArrowUpTray } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import { useRef, useState, type DragEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { useUploadList } from "./use-imports"

/** What the file dialog offers; a renamed file is found out by the backend. */
const ACCEPTED =
  ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A button that opens the file dialog and takes a dropped file as well. */
export function ListUpload({ onUploaded }: { onUploaded: (id: string) => void }) {
  const words = useMessages().imports.upload
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const upload = useUploadList()
  const take = (file: File | undefined) => {
    if (file && !upload.isPending) upload.mutate(file, { onSuccess: ({ id }) => onUploaded(id) })
  }
  const dragged = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <button
        type="button"
        disabled={upload.isPending}
        onClick={() => input.current?.click()}
        onDragEnter={dragged(true)}
        onDragOver={dragged(true)}
        onDragLeave={dragged(false)}
        onDrop={(event) => {
          dragged(false)(event)
          take(event.dataTransfer.files[0])
        }}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex w-full flex-col items-center gap-1 rounded-lg border border-dashed p-8 outline-none",
          "hover:border-ui-border-interactive focus-visible:border-ui-border-interactive focus-visible:shadow-borders-focus",
          over && "border-ui-border-interactive"
        )}
      >
        <span className="text-ui-fg-base flex items-center gap-2">
          <ArrowUpTray />
          <Text as="span" weight="plus">
            {upload.isPending ? words.busy(upload.variables.name) : words.choose}
          </Text>
        </span>
        {!upload.isPending && (
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {words.drop}
          </Text>
        )}
        <Text as="span" size="small" className="text-ui-fg-muted">
          {words.limits}
        </Text>
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept={ACCEPTED}
        aria-label={words.choose}
        onChange={({ target }) => {
          take(target.files?.[0])
          target.value = ""
        }}
      />
      {upload.error && <Failed bare error={upload.error} />}
    </div>
  )
}

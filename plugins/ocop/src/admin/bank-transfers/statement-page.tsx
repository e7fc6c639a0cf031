import { Button, Container, Text, toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { StatementPreview } from "./statement-preview"
import { useKeepStatement, useStatementPreview } from "./use-bank-transfers"

/** A bank's statement: read, looked over, and then what is new of it is kept. */
export function StatementPage() {
  const { bankTransfers } = useMessages()
  const words = bankTransfers.statement
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const preview = useStatementPreview()
  const keep = useKeepStatement()
  const read = (chosen: File) => {
    keep.reset()
    setFile(chosen)
    preview.mutate(chosen)
  }
  const store = () =>
    file &&
    keep.mutate(file, {
      onSuccess: ({ stored }) => {
        toast.success(words.done(stored))
        void navigate("/bank-transfers")
      },
    })
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <div>
          <div className="px-6 pt-4">
            <TextLink to="/bank-transfers">{bankTransfers.title}</TextLink>
          </div>
          <PageHead title={words.title} hint={words.subtitle} />
        </div>
        <div className="px-6 py-4">
          <Button
            className="min-h-11"
            variant={preview.data ? "secondary" : "primary"}
            isLoading={preview.isPending}
            disabled={keep.isPending}
            onClick={() => input.current?.click()}
          >
            {file ? words.other : words.choose}
          </Button>
          <Text size="small" className="text-ui-fg-subtle mt-2 break-words">
            {file?.name ?? words.fileHint}
          </Text>
          <input
            ref={input}
            hidden
            type="file"
            accept=".csv,text/csv"
            aria-label={words.choose}
            onChange={({ target }) => {
              const chosen = target.files?.[0]
              if (chosen) read(chosen)
              target.value = ""
            }}
          />
        </div>
        {preview.isPending && <Loading label={words.reading} />}
        {preview.error && <Failed error={preview.error} />}
        {keep.error && <Failed error={keep.error} />}
      </Container>
      {preview.data && !preview.isPending && (
        <StatementPreview statement={preview.data} isKeeping={keep.isPending} onKeep={store} />
      )}
    </div>
  )
}

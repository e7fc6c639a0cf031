import type { CertificateImport } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { ColumnsStep } from "./columns-step"
import { ImportHead } from "./import-head"
import { PreviewStep } from "./preview-step"
import { ResultStep } from "./result-step"
import { useImport } from "./use-import"

/** One list on its way into the register: columns, preview, written. */
export function ImportPage() {
  const { id = "" } = useParams()
  const words = useMessages().imports
  const { data: list, error, isPending, refetch } = useImport(id)
  if (!list) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/certificate-imports">{words.allLists}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  return <ImportSteps key={list.id} list={list} />
}

/** A list that is previewed may go back to its columns; one that is being written may not. */
function ImportSteps({ list }: { list: CertificateImport }) {
  const [back, setBack] = useState(false)
  const atColumns = list.status === "mapping" || (list.status === "preview" && back)
  const step = atColumns ? "columns" : list.status === "preview" ? "preview" : "write"
  return (
    <div className="flex flex-col gap-3">
      <ImportHead list={list} step={step} />
      {step === "columns" && <ColumnsStep list={list} onPreviewed={() => setBack(false)} />}
      {step === "preview" && <PreviewStep list={list} onColumns={() => setBack(true)} />}
      {step === "write" && <ResultStep list={list} />}
    </div>
  )
}

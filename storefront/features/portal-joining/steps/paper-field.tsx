import type { ProducerDocument } from "@ocop/contract"
import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { CheckIcon } from "~/ui/icons/check-icon"
import { documentPath } from "../joining-paths"
import { documentWords } from "../joining-words"
import { TakePaper } from "./take-paper"

type PaperFieldProps = {
  kind: ProducerDocument["kind"]
  papers: readonly ProducerDocument[]
  needed: boolean
}

/** One kind of paper: what is there, the way to take a picture of it, and to take it back. */
export function PaperField({ kind, papers, needed }: PaperFieldProps) {
  return (
    <section className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <h3 className="flex items-center gap-2 font-bold">
        {papers.length > 0 && <CheckIcon className="size-5 shrink-0 text-brand" />}
        <span>
          {documentWords(kind)}
          {needed && papers.length === 0 && (
            <span className="ml-2 text-sm font-normal text-danger">
              {m.portal_joining_needed()}
            </span>
          )}
        </span>
      </h3>
      {papers.map((paper) => (
        <Paper key={paper.id} paper={paper} />
      ))}
      <TakePaper kind={kind} first={papers.length === 0} />
    </section>
  )
}

function Paper({ paper }: { paper: ProducerDocument }) {
  const path = documentPath(paper.kind, paper.id)
  return (
    <div className="flex items-center gap-3">
      <a
        href={path}
        target="_blank"
        rel="noreferrer"
        className="flex h-20 w-28 shrink-0 items-center justify-center overflow-hidden rounded-lg border border-line bg-sunken text-center text-sm"
      >
        {paper.mime_type === "application/pdf" ? (
          "PDF"
        ) : (
          <img src={path} alt={documentWords(paper.kind)} loading="lazy" className="max-h-full" />
        )}
      </a>
      <span className="min-w-0 flex-1 truncate text-sm text-ink-soft">{paper.file_name}</span>
      <Form method="post" action={path}>
        <button className="min-h-11 px-2 underline">
          {m.portal_joining_remove()}
          <span className="sr-only"> {paper.file_name}</span>
        </button>
      </Form>
    </div>
  )
}

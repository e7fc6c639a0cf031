import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { AnswerFiling } from "./answer-filing"
import { FilingHead } from "./filing-head"
import { FilingPapers } from "./filing-papers"
import { FilingSaid } from "./filing-said"
import { useFiling } from "./use-filings"

/** One paper that a producer handed in: its scan beside what was copied from it. */
export function FilingPage() {
  const { id = "" } = useParams()
  const words = useMessages().filings
  const { data: filing, error, isPending, refetch } = useFiling(id)
  if (!filing) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/certificate-filings">{words.back}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  if (filing.status === "submitted") return <AnswerFiling key={filing.id} filing={filing} />
  return (
    <div className="flex flex-col gap-3">
      <FilingHead filing={filing} />
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        <FilingPapers filing={filing} />
        <FilingSaid filing={filing} />
      </div>
    </div>
  )
}

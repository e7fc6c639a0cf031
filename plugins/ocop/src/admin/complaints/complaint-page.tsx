import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { AnswerComplaint } from "./answer-complaint"
import { ComplaintFacts } from "./complaint-facts"
import { ComplaintHistory } from "./complaint-history"
import { ComplaintPictures } from "./complaint-pictures"
import { useComplaint } from "./use-complaints"

/** One complaint: what was said and shown, and what an operator does about it. */
export function ComplaintPage() {
  const { id = "" } = useParams()
  const words = useMessages().complaints
  const { data: complaint, error, isPending, refetch } = useComplaint(id)
  if (!complaint) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/complaints">{words.title}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  const isOver = complaint.status === "resolved" || complaint.status === "refused"
  return (
    <div className="flex flex-col gap-3">
      <ComplaintFacts complaint={complaint} />
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        <ComplaintHistory complaint={complaint} />
        <div className="flex flex-col gap-3">
          {!isOver && <AnswerComplaint complaint={complaint} />}
          <ComplaintPictures complaint={complaint} />
        </div>
      </div>
    </div>
  )
}

import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { ProducerAssistance } from "../assistance/producer-assistance"
import { useMessages } from "../messages/use-messages"
import { ProducerMoney } from "../producer-money/producer-money"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { ProducerChecklist } from "./producer-checklist"
import { ProducerClaims } from "./producer-claims"
import { ProducerDocuments } from "./producer-documents"
import { ProducerFacts } from "./producer-facts"
import { ProducerHead } from "./producer-head"
import { ProducerHistory } from "./producer-history"
import { ProducerMembers } from "./producer-members"
import { useProducer } from "./use-producer"

/** One producer: who it is by its papers, what was done about it, and what can be decided. */
export function ProducerPage() {
  const { id = "" } = useParams()
  const words = useMessages().producers
  const { data: detail, error, isPending, refetch } = useProducer(id)
  if (!detail) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/producers">{words.back}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <ProducerHead detail={detail} />
      <ProducerClaims producerId={detail.producer.id} claims={detail.claims} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <ProducerFacts detail={detail} />
          <ProducerHistory history={detail.history} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <ProducerDocuments producerId={detail.producer.id} documents={detail.documents} />
          <ProducerChecklist registration={detail.registration} />
          <ProducerMembers members={detail.members} />
          <ProducerAssistance producerId={detail.producer.id} />
        </div>
      </div>
      <ProducerMoney producerId={detail.producer.id} />
    </div>
  )
}

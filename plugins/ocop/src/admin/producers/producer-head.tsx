import { Button, Container, Heading, Text, usePrompt } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { LeadershipDrawer } from "../programme/leadership-drawer"
import { Failed } from "../ui/failed"
import { CorrectionDrawer } from "./correction-drawer"
import { ReasonDrawer } from "./reason-drawer"
import { ProducerStatusBadge } from "./status-badge"
import { useDecideProducer, type ProducerDetail } from "./use-producer"
import { waitedDays } from "./waited-days"

/** Who it is, where it stands, and what can be decided from there. */
export function ProducerHead({ detail }: { detail: ProducerDetail }) {
  const words = useMessages().producers
  const { producer, registration } = detail
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading>{producer.name}</Heading>
          <Text className="text-ui-fg-subtle break-words">
            {[words.kinds[producer.kind], producer.place].filter(Boolean).join(", ")}
          </Text>
        </div>
        <Decisions id={producer.id} status={producer.status} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ProducerStatusBadge status={producer.status} />
        {producer.status === "submitted" && producer.submitted_at && (
          <Text size="small">{words.waited(waitedDays(producer.submitted_at, new Date()))}</Text>
        )}
        {producer.import_id && <Text size="small">{words.fromList}</Text>}
      </div>
      {producer.status_reason && (
        <Text size="small" className="whitespace-pre-line">
          {words.reasonGiven}: {producer.status_reason}
        </Text>
      )}
      {registration?.correction && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.correctionOpen}
        </Text>
      )}
    </Container>
  )
}

function Decisions({ id, status }: Pick<ProducerDetail["producer"], "id" | "status">) {
  const words = useMessages().producers
  return (
    <div className="flex flex-wrap gap-2">
      <LeadershipDrawer producerId={id} />
      {(status === "submitted" || status === "refused") && <CorrectionDrawer id={id} />}
      {status === "submitted" && <ReasonDrawer id={id} deed="refuse" words={words.refuse} />}
      {status === "submitted" && <Confirmed id={id} deed="approve" words={words.approve} />}
      {status === "approved" && <ReasonDrawer id={id} deed="suspend" words={words.suspend} />}
      {status === "suspended" && <Confirmed id={id} deed="reinstate" words={words.reinstate} />}
    </div>
  )
}

/** A decision that needs no reason; it is asked once more whether it is meant. */
function Confirmed({
  id,
  deed,
  words,
}: {
  id: string
  deed: "approve" | "reinstate"
  words: { open: string; title: string; text: string; done: string }
}) {
  const cancelText = useMessages().producers.cancel
  const prompt = usePrompt()
  const decide = useDecideProducer(id, deed, words.done)
  const ask = async () => {
    const { title, text: description, open: confirmText } = words
    if (await prompt({ title, description, confirmText, cancelText, variant: "confirmation" })) {
      decide.mutate({})
    }
  }
  return (
    <>
      <Button size="small" isLoading={decide.isPending} onClick={() => void ask()}>
        {words.open}
      </Button>
      {decide.error && <Failed bare error={decide.error} />}
    </>
  )
}

import { useMessages } from "../messages/use-messages"
import { NoteDrawer } from "../ui/note-drawer"
import { useDecideProducer } from "./use-producer"

/** A decision with its reason, which the producer reads. */
export function ReasonDrawer({
  id,
  deed,
  words,
}: {
  id: string
  deed: "refuse" | "suspend"
  words: { open: string; title: string; intro: string; done: string; phrases: readonly string[] }
}) {
  const shared = useMessages().producers
  const decide = useDecideProducer(id, deed, words.done)
  return (
    <NoteDrawer
      words={{
        ...words,
        label: shared.reason,
        missing: shared.reasonMissing,
        submit: words.open,
        cancel: shared.cancel,
      }}
      error={decide.error}
      isPending={decide.isPending}
      onSend={(reason) => decide.mutateAsync({ reason })}
    />
  )
}

import { toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { NoteDrawer } from "../ui/note-drawer"
import { useWriteEntry } from "./use-complaints"
import { useDeedKey } from "./use-deed-key"

/** Taking a complaint over from its producer, or refusing it, with words that both sides read. */
export function EndComplaint({ id, action }: { id: string; action: "escalate" | "refuse" }) {
  const { complaints } = useMessages()
  const words = complaints[action]
  const [key, nextKey] = useDeedKey()
  const write = useWriteEntry(id)
  return (
    <NoteDrawer
      words={{ ...words, cancel: complaints.cancel, missing: complaints.required }}
      maxLength={2000}
      tall
      error={write.error}
      isPending={write.isPending}
      onSend={async (said) => {
        await write.mutateAsync({ key, action, words: said })
        nextKey()
        toast.success(words.done)
      }}
    />
  )
}

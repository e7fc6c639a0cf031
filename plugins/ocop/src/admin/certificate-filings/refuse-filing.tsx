import { toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { NoteDrawer } from "../ui/note-drawer"
import { useRefuseFiling } from "./use-filings"

/** Refusing, with a reason that the producer reads. */
export function RefuseFiling({ id }: { id: string }) {
  const words = useMessages().filings
  const refuse = useRefuseFiling(id)
  return (
    <NoteDrawer
      words={{
        open: words.refuse,
        title: words.refuseTitle,
        intro: words.refuseIntro,
        label: words.reason,
        missing: words.fields.required,
        submit: words.refuse,
        cancel: words.cancel,
        phrases: words.phrases,
      }}
      error={refuse.error}
      isPending={refuse.isPending}
      onSend={async (reason) => {
        await refuse.mutateAsync({ reason })
        toast.success(words.refused)
      }}
    />
  )
}

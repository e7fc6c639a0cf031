import type { Complaint } from "@ocop/contract"
import { Button, Textarea, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { EndComplaint } from "./end-complaint"
import { ResolveComplaint } from "./resolve-complaint"
import { useWriteEntry } from "./use-complaints"
import { useDeedKey } from "./use-deed-key"

/** Writing to the buyer and the producer, taking it over, and ending it. */
export function AnswerComplaint({ complaint }: { complaint: Complaint }) {
  const messages = useMessages().complaints
  const words = messages.answer
  const [text, setText] = useState("")
  const [tried, setTried] = useState(false)
  const [key, nextKey] = useDeedKey()
  const write = useWriteEntry(complaint.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!text.trim() || write.isPending) return
    write.mutate(
      { key, action: "write", words: text.trim() },
      {
        onSuccess: () => {
          nextKey()
          setText("")
          setTried(false)
          toast.success(words.sent)
        },
      }
    )
  }
  return (
    <Box title={words.title} hint={words.hint}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-3 px-6 py-4">
        <Field label={words.label} error={tried && !text.trim() ? messages.required : undefined}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              maxLength={2000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {write.error && <Failed bare error={write.error} />}
        <Button type="submit" className="min-h-11 self-start" isLoading={write.isPending}>
          {words.send}
        </Button>
      </form>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        <ResolveComplaint complaint={complaint} />
        {complaint.status !== "escalated" && <EndComplaint id={complaint.id} action="escalate" />}
        <EndComplaint id={complaint.id} action="refuse" />
      </div>
    </Box>
  )
}

import type { CertificateImport } from "@ocop/contract"
import { Button, Drawer, Textarea, toast, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { useUndoImport } from "./use-import"

/** A reason is asked for, and once more whether it is meant. */
export function UndoForm({ list, onDone }: { list: CertificateImport; onDone: () => void }) {
  const words = useMessages().importResult.undo
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const undo = useUndoImport(list.id, () => {
    toast.success(words.done)
    onDone()
  })
  const prompt = usePrompt()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!reason.trim()) return
    const sure = await prompt({
      title: words.confirmTitle,
      description: words.confirm(list.file_name),
      confirmText: words.confirmYes,
      cancelText: words.cancel,
    })
    if (!sure) return
    undo.mutate(reason)
  }

  return (
    <form
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => void submit(event)}
    >
      <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
        <Field label={words.reason} error={tried && !reason.trim() ? words.required : undefined}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        {undo.error && <Failed bare error={undo.error} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" type="button" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="small" variant="danger" type="submit" isLoading={undo.isPending}>
          {words.submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

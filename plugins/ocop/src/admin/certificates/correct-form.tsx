import { Button, Drawer, Input, Textarea, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { CorrectionFields } from "./correction-fields"
import { CorrectionSummary } from "./correction-summary"
import { changedFields, changesOf, formOf, scoreTyped } from "./correction"
import { useCorrect, type CertificateDetail } from "./use-certificate"

/** The certificate's facts to be changed, and the paper and reason for it. */
export function CorrectForm({
  certificate,
  onDone,
}: {
  certificate: CertificateDetail
  onDone: () => void
}) {
  const words = useMessages().correct
  const before = formOf(certificate)
  const [form, setForm] = useState(before)
  const [paper, setPaper] = useState({ document: "", reason: "" })
  const [tried, setTried] = useState(false)
  const correct = useCorrect(certificate.id, () => {
    toast.success(words.done)
    onDone()
  })
  const changed = changedFields(before, form)
  const missing = (text: string) => (tried && !text.trim() ? words.required : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const complete = paper.document.trim() && paper.reason.trim()
    const readable = changed.every((field) => field === "score" || form[field].trim())
    if (changed.length === 0 || !complete || !readable || Number.isNaN(scoreTyped(form.score))) {
      return
    }
    correct.mutate({ changes: changesOf(before, form), ...paper })
  }

  return (
    <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
      <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
        <CorrectionFields form={form} onForm={setForm} />
        <Field label={words.document} hint={words.documentHint} error={missing(paper.document)}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={paper.document}
              onChange={({ target }) => setPaper({ ...paper, document: target.value })}
            />
          )}
        </Field>
        <Field label={words.reason} error={missing(paper.reason)}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              maxLength={2000}
              value={paper.reason}
              onChange={({ target }) => setPaper({ ...paper, reason: target.value })}
            />
          )}
        </Field>
        <CorrectionSummary before={before} form={form} changed={changed} />
        {correct.error && <Failed bare error={correct.error} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" type="button" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button
          size="small"
          type="submit"
          disabled={changed.length === 0}
          isLoading={correct.isPending}
        >
          {words.submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

import { Button, Drawer, Input, Textarea, toast, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { AllRunning } from "./all-running"
import { revocationEffect } from "./revocation-effect"
import { useRevoke, type CertificateDetail } from "./use-certificate"

/** Decision and reason are asked for, and once more whether it is meant. */
export function RevokeForm({
  certificate,
  onDone,
}: {
  certificate: CertificateDetail
  onDone: () => void
}) {
  const { revoke: words, day } = useMessages()
  const [typed, setTyped] = useState({ decision: "", reason: "", revoked_on: "" })
  const [allRunning, setAllRunning] = useState(true)
  const [tried, setTried] = useState(false)
  const revoke = useRevoke(certificate.id, () => {
    toast.success(words.done)
    onDone()
  })
  const prompt = usePrompt()
  const missing = (text: string) => (tried && !text.trim() ? words.required : undefined)
  const type = (name: keyof typeof typed) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [name]: event.target.value })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!typed.decision.trim() || !typed.reason.trim()) return
    const sure = await prompt({
      title: words.confirmTitle,
      description: words.confirm(
        certificate.number,
        certificate.product.name,
        revocationEffect(certificate, allRunning, words)
      ),
      confirmText: words.confirmYes,
      cancelText: words.cancel,
    })
    if (!sure) return
    const { revoked_on, ...said } = typed
    revoke.mutate({ ...said, ...(revoked_on ? { revoked_on } : {}), all_running: allRunning })
  }

  return (
    <form
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => void submit(event)}
    >
      <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
        <Field label={words.decision} hint={words.decisionHint} error={missing(typed.decision)}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={typed.decision}
              onChange={type("decision")}
            />
          )}
        </Field>
        <Field label={words.reason} hint={words.reasonHint} error={missing(typed.reason)}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              maxLength={2000}
              value={typed.reason}
              onChange={type("reason")}
            />
          )}
        </Field>
        <Field label={words.day} hint={typed.revoked_on ? day.of(typed.revoked_on) : words.dayHint}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={typed.revoked_on}
              onChange={type("revoked_on")}
            />
          )}
        </Field>
        <AllRunning certificate={certificate} checked={allRunning} onChecked={setAllRunning} />
        {revoke.error && <Failed bare error={revoke.error} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" type="button" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="small" variant="danger" type="submit" isLoading={revoke.isPending}>
          {words.submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

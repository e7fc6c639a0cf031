import { REGISTRATION_STEPS } from "@ocop/rules"
import { Button, Drawer, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { Phrases } from "../ui/phrases"
import { useDecideProducer } from "./use-producer"

/** Asks for a correction: which step it is about, and what is to be changed. */
export function CorrectionDrawer({ id }: { id: string }) {
  const { producers } = useMessages()
  const words = producers.correction
  const [open, setOpen] = useState(false)
  const [step, setStep] = useState<string | null>(null)
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const decide = useDecideProducer(id, "ask-correction", words.done)
  const isShort = reason.trim().length < 3
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isShort) return
    decide.mutate({ reason: reason.trim(), step }, { onSuccess: () => setOpen(false) })
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            <Field label={words.step}>
              {({ id: control }) => (
                <Choose
                  id={control}
                  value={step}
                  nothing={words.whole}
                  options={REGISTRATION_STEPS.map((value) => ({
                    value,
                    label: producers.steps[value],
                  }))}
                  onChange={setStep}
                />
              )}
            </Field>
            <Field
              label={words.label}
              error={tried && isShort ? producers.reasonMissing : undefined}
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={5}
                  maxLength={1000}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
            <Phrases phrases={words.phrases} text={reason} onText={setReason} />
            {decide.error && <Failed bare error={decide.error} />}
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={() => setOpen(false)}>
              {producers.cancel}
            </Button>
            <Button size="small" type="submit" isLoading={decide.isPending}>
              {words.open}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

import { Button, Drawer, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { Failed } from "./failed"
import { Field } from "./field"
import { Phrases } from "./phrases"

/** Words of a drawer that asks for a note which somebody else will read. */
export interface NoteWords {
  open: string
  title: string
  intro: string
  label: string
  missing: string
  submit: string
  cancel: string
  phrases: readonly string[]
}

/** A drawer in which an operator writes to a producer, with sentences at hand. */
export function NoteDrawer({
  words,
  maxLength = 1000,
  tall = false,
  error,
  isPending,
  onSend,
}: {
  words: NoteWords
  /** Characters that a note may have. */
  maxLength?: number
  /** Among buttons that are high enough for a finger. */
  tall?: boolean
  error: unknown
  isPending: boolean
  /** Resolves when it was sent; the drawer closes then. */
  onSend: (note: string) => Promise<unknown>
}) {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState("")
  const [tried, setTried] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (note.trim().length < 3) return
    // What went wrong stands in the drawer, which stays open for it.
    await onSend(note.trim()).then(
      () => setOpen(false),
      () => undefined
    )
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className={tall ? "min-h-11" : undefined}>
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <form
          noValidate
          className="flex min-h-0 flex-1 flex-col"
          onSubmit={(event) => void submit(event)}
        >
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            <Field
              label={words.label}
              error={tried && note.trim().length < 3 ? words.missing : undefined}
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={5}
                  maxLength={maxLength}
                  value={note}
                  onChange={({ target }) => setNote(target.value)}
                />
              )}
            </Field>
            <Phrases phrases={words.phrases} text={note} onText={setNote} />
            {error !== null && <Failed bare error={error} />}
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
            <Button size="small" type="submit" isLoading={isPending}>
              {words.submit}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

import { Button, Drawer, Input } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { DrawerForm } from "./drawer-form"
import { Field } from "./field"

/** Words of a drawer that asks for one line before it does something. */
export interface DeedWords {
  open: string
  title: string
  intro: ReactNode
  label: string
  hint?: string
  missing: string
  submit: string
  cancel: string
}

/** A drawer that says what is about to happen, and asks for the one line without which it can't. */
export function DeedDrawer({
  words,
  typed = "",
  isRight,
  numeric = false,
  maxLength,
  primary = false,
  disabled = false,
  error,
  isPending,
  onSend,
}: {
  words: DeedWords
  /** What stands there at first. */
  typed?: string
  isRight: (text: string) => boolean
  numeric?: boolean
  maxLength: number
  primary?: boolean
  disabled?: boolean
  error: unknown
  isPending: boolean
  /** Resolves when it is done; the drawer closes then. */
  onSend: (text: string) => Promise<unknown>
}) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState(typed)
  const [tried, setTried] = useState(false)
  const right = isRight(text.trim())
  const submit = async () => {
    setTried(true)
    if (!right || isPending) return
    // What went wrong stands in the drawer, which stays open for it.
    await onSend(text.trim()).then(
      () => setOpen(false),
      () => undefined
    )
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button
          className="min-h-11"
          variant={primary ? "primary" : "secondary"}
          disabled={disabled}
          onClick={() => setText(typed)}
        >
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <DrawerForm
          words={words}
          error={error}
          isPending={isPending}
          onSubmit={() => void submit()}
          onCancel={() => setOpen(false)}
        >
          <Field
            label={words.label}
            hint={words.hint}
            error={tried && !right ? words.missing : undefined}
          >
            {(control) => (
              <Input
                {...control}
                className="h-11"
                autoComplete="off"
                inputMode={numeric ? "numeric" : "text"}
                maxLength={maxLength}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}

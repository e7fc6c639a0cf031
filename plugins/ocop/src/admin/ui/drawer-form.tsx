import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { Failed } from "./failed"

/** The form inside a drawer: its fields, what was refused, and the way out. */
export function DrawerForm({
  words,
  error,
  isPending,
  onSubmit,
  onCancel,
  children,
}: {
  words: { submit: string; cancel: string }
  error: unknown
  isPending: boolean
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">{children}</Drawer.Body>
      {/* Outside of what scrolls: under many fields a refusal would not be seen. */}
      {error !== null && <Failed error={error} />}
      <Drawer.Footer>
        <Button variant="secondary" type="button" className="min-h-11" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button type="submit" className="min-h-11" isLoading={isPending}>
          {words.submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

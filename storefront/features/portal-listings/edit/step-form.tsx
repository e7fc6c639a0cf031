import { type ReactNode, useEffect, useRef } from "react"
import { Form, useLocation, useNavigation } from "react-router"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Trouble } from "../trouble"
import type { useUnsaved } from "./use-unsaved"

type StepFormProps = {
  /** What the action is told: the step. */
  intent: string
  unsaved: ReturnType<typeof useUnsaved>
  code: string | null
  wrong: readonly string[] | undefined
  submit: string
  children: ReactNode
}

const NONE: readonly string[] = []

/** A step as a real form: saved as a draft when it is sent, kept as it is when that fails. */
export function StepForm({ intent, unsaved, code, wrong, submit, children }: StepFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const saving = useNavigation().formMethod === "POST"
  useFirstWrong(form, wrong)
  useFieldOfAddress(form)
  useTroubleInSight(form, saving ? null : code)
  return (
    <Form
      ref={form}
      method="post"
      noValidate
      onChange={unsaved.onChange}
      onSubmit={unsaved.onSubmit}
      className="space-y-5"
    >
      {/* First in the form, so that Enter saves and presses no other button. */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true" disabled={saving}>
        {submit}
      </button>
      <input type="hidden" name="intent" value={intent} />
      <Trouble code={code} wrong={wrong ?? NONE} />
      {children}
      <Button className="w-full md:w-auto" disabled={saving}>
        {saving ? m.portal_listings_saving() : submit}
      </Button>
    </Form>
  )
}

/** Whoever pressed the button below sees why nothing was saved. */
function useTroubleInSight(form: { current: HTMLFormElement | null }, code: string | null) {
  useEffect(() => {
    if (code) form.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "center" })
  }, [form, code])
}

/** A link like `?buoc=nhan#ingredients` leads into the field of that name. */
function useFieldOfAddress(form: { current: HTMLFormElement | null }) {
  const { hash } = useLocation()
  useEffect(() => {
    const field = form.current?.elements.namedItem(hash.slice(1))
    if (hash && field instanceof HTMLElement) field.focus()
  }, [form, hash])
}

import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import type { PasswordOutcome } from "./password-outcome"
import { passwordProblemWords } from "./password-problem"

type PasswordSectionProps = {
  /** For password managers, which keep a password with its name. */
  email: string
  outcome: PasswordOutcome | undefined
  /** Whether the password has just been changed. */
  changed: boolean
}

/** Changing the password, and signing out everywhere: two forms, told apart by `intent`. */
export function PasswordSection({ email, outcome, changed }: PasswordSectionProps) {
  const sending = useNavigation().formData?.get("intent")
  return (
    <section
      id="mat-khau"
      aria-labelledby="password"
      className="space-y-4 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="password" className="text-lg">
        {m.password_section()}
      </h2>
      <p role="status" className={changed ? "" : "sr-only"}>
        {changed ? m.password_change_done() : ""}
      </p>
      <details open={outcome !== undefined}>
        <summary className="inline-flex min-h-11 items-center font-bold text-brand underline">
          {m.password_change_open()}
        </summary>
        <PasswordForm email={email} outcome={outcome} saving={sending === "password"} />
      </details>
      <Form method="post" className="space-y-2 border-t border-line pt-4">
        <p className="text-sm text-ink-soft">{m.password_sign_out_everywhere_hint()}</p>
        <Button
          name="intent"
          value="sign-out-everywhere"
          variant="outline"
          disabled={sending === "sign-out-everywhere"}
        >
          {m.password_sign_out_everywhere()}
        </Button>
      </Form>
    </section>
  )
}

type PasswordFormProps = Pick<PasswordSectionProps, "email" | "outcome"> & { saving: boolean }

function PasswordForm({ email, outcome, saving }: PasswordFormProps) {
  const { old, fresh } = errorsOf(outcome)
  return (
    <Form method="post" action="#mat-khau" noValidate className="mt-3 max-w-md space-y-4">
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField
        label={m.password_old_label()}
        name="old_password"
        type="password"
        error={old}
        autoComplete="current-password"
        required
      />
      <TextField
        label={m.password_new_label()}
        hint={m.password_new_hint()}
        name="new_password"
        type="password"
        error={fresh}
        autoComplete="new-password"
        minLength={8}
        required
      />
      <Button name="intent" value="password" disabled={saving}>
        {saving ? m.password_new_saving() : m.password_new_submit()}
      </Button>
    </Form>
  )
}

/** Words beside the field they are about. */
function errorsOf(outcome: PasswordOutcome | undefined): { old?: string; fresh?: string } {
  if (!outcome) return {}
  const { problem } = outcome
  if (problem === "missing") return { old: m.password_missing() }
  const words = passwordProblemWords(problem)
  return problem === "ocop.password_wrong" || problem === "ocop.too_many_tries"
    ? { old: words }
    : { fresh: words }
}

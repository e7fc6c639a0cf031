import { Form, Link, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { troubleWords, type AccountTrouble } from "./account-trouble"
import { AccountFrame } from "./account-frame"

export type SignInAnswer = { email: string; wrong: string[]; trouble: AccountTrouble | null }

/** @param next where to go afterwards, as it stands in the address */
export function SignInPage({
  answer,
  next,
  signedOut = false,
  deleted = false,
}: {
  answer: SignInAnswer | undefined
  next: string | null
  /** Whether somebody has just signed out everywhere. */
  signedOut?: boolean
  /** Whether somebody has just deleted the account. */
  deleted?: boolean
}) {
  const sending = useNavigation().formMethod === "POST"
  const query = next ? `?${new URLSearchParams({ tiep: next })}` : ""
  const wrong = answer?.wrong ?? []
  return (
    <AccountFrame title={m.account_sign_in()}>
      {signedOut && !answer && <Notice role="status">{m.password_signed_out_everywhere()}</Notice>}
      {deleted && !answer && <Notice role="status">{m.account_deleted()}</Notice>}
      {answer?.trouble && (
        <Notice tone="warn" role="alert">
          {troubleWords(answer.trouble)}
        </Notice>
      )}
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.account_email()}
          name="email"
          type="email"
          defaultValue={answer?.email}
          error={wrong.includes("email") ? m.account_wrong_email() : undefined}
          autoComplete="username"
          required
        />
        <TextField
          label={m.account_password()}
          name="password"
          type="password"
          error={wrong.includes("password") ? m.account_password_missing() : undefined}
          autoComplete="current-password"
          required
        />
        <Button disabled={sending} className="w-full">
          {sending ? m.account_signing_in() : m.account_sign_in_submit()}
        </Button>
      </Form>
      <p>
        <Link
          to={shopPath("/quen-mat-khau")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.password_forgotten_link()}
        </Link>
      </p>
      <p>
        {m.account_no_account()}{" "}
        <Link
          to={shopPath("/dang-ky") + query}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.account_register()}
        </Link>
      </p>
      <p className="text-sm text-ink-soft">{m.account_not_needed()}</p>
    </AccountFrame>
  )
}

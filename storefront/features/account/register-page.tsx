import { Form, Link, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { AccountFrame } from "./account-frame"
import { passwordProblemWords, type PasswordProblem } from "~/features/password/password-problem"
import { troubleWords, type AccountTrouble } from "./account-trouble"

export type RegisterAnswer = {
  name: string
  email: string
  phone: string
  wrong: string[]
  trouble: AccountTrouble | null
  /** What the backend has against the password. */
  password: PasswordProblem | null
}

export function RegisterPage({
  answer,
  next,
}: {
  answer: RegisterAnswer | undefined
  next: string | null
}) {
  const sending = useNavigation().formMethod === "POST"
  const query = next ? `?${new URLSearchParams({ tiep: next })}` : ""
  const errorOf = (field: string, words: string) =>
    answer?.wrong.includes(field) ? words : undefined
  return (
    <AccountFrame title={m.account_register()}>
      <p className="text-ink-soft">{m.account_not_needed()}</p>
      {answer?.trouble && (
        <Notice tone="warn" role="alert">
          {troubleWords(answer.trouble)}
        </Notice>
      )}
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.account_name()}
          name="name"
          defaultValue={answer?.name}
          error={errorOf("name", m.account_wrong_name())}
          autoComplete="name"
          maxLength={120}
          required
        />
        <TextField
          label={m.account_email()}
          name="email"
          type="email"
          defaultValue={answer?.email}
          error={errorOf("email", m.account_wrong_email())}
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          label={m.account_phone()}
          name="phone"
          type="tel"
          defaultValue={answer?.phone}
          error={errorOf("phone", m.account_wrong_phone())}
          autoComplete="tel"
          maxLength={30}
        />
        <TextField
          label={m.account_password()}
          hint={m.account_password_hint()}
          name="password"
          type="password"
          error={
            answer?.password
              ? passwordProblemWords(answer.password)
              : errorOf("password", m.account_wrong_password_short())
          }
          autoComplete="new-password"
          minLength={8}
          required
        />
        <Button disabled={sending} className="w-full">
          {sending ? m.account_registering() : m.account_register_submit()}
        </Button>
      </Form>
      <p>
        {m.account_have_account()}{" "}
        <Link
          to={shopPath("/dang-nhap") + query}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.account_sign_in()}
        </Link>
      </p>
    </AccountFrame>
  )
}

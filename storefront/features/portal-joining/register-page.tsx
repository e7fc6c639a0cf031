import { Form, Link, useNavigation } from "react-router"
import { troubleWords, type AccountTrouble } from "~/features/account/account-trouble"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"

export type RegisterProducerAnswer = {
  name: string
  email: string
  phone: string
  wrong: string[]
  /** A code of the backend about the password. */
  password: string | null
  trouble: AccountTrouble | null
}

/** The beginning: who the person is. Everything about the producer is asked for after that. */
export function RegisterProducerPage({ answer }: { answer: RegisterProducerAnswer | undefined }) {
  const sending = useNavigation().formMethod === "POST"
  const errorOf = (field: string, words: string) =>
    answer?.wrong.includes(field) ? words : undefined
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-5 px-4 py-8">
      <div className="space-y-2">
        <h1 className="text-2xl">{m.portal_joining_register_title()}</h1>
        <p className="text-ink-soft">{m.portal_joining_register_lead()}</p>
      </div>
      {answer?.trouble && (
        <Notice tone="warn" role="alert">
          {answer.trouble === "email-taken"
            ? m.portal_joining_email_taken()
            : troubleWords(answer.trouble)}
        </Notice>
      )}
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.portal_joining_your_name()}
          name="name"
          defaultValue={answer?.name}
          error={errorOf("name", m.account_wrong_name())}
          autoComplete="name"
          autoCapitalize="words"
          maxLength={120}
          required
        />
        <TextField
          label={m.portal_joining_phone()}
          name="phone"
          type="tel"
          inputMode="tel"
          defaultValue={answer?.phone}
          error={errorOf("phone", m.portal_joining_wrong_phone())}
          autoComplete="tel"
          maxLength={30}
          required
        />
        <TextField
          label={m.portal_joining_email()}
          hint={m.portal_joining_email_hint()}
          name="email"
          type="email"
          defaultValue={answer?.email}
          error={errorOf("email", m.account_wrong_email())}
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          label={m.portal_joining_password()}
          hint={m.portal_joining_password_hint()}
          name="password"
          type="password"
          error={answer?.password ? passwordWords(answer.password) : undefined}
          autoComplete="new-password"
          minLength={8}
          required
        />
        <Button disabled={sending} className="w-full">
          {sending ? m.portal_joining_registering() : m.portal_joining_register_submit()}
        </Button>
      </Form>
      <p>
        {m.portal_joining_have_account()}{" "}
        <Link
          to={shopPath("/nha-san-xuat/dang-nhap")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.portal_sign_in_submit()}
        </Link>
      </p>
    </main>
  )
}

function passwordWords(code: string): string {
  switch (code) {
    case "ocop.password_weak":
      return m.portal_joining_password_weak()
    case "ocop.password_is_email":
      return m.portal_joining_password_is_email()
    case "ocop.password_too_long":
      return m.portal_joining_password_long()
    default:
      return m.portal_joining_password_short()
  }
}

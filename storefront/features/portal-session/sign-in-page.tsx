import { Form, Link, useNavigation } from "react-router"
import { troubleWords, type AccountTrouble } from "~/features/account/account-trouble"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"

export type PortalSignInAnswer = { email: string; trouble: AccountTrouble }

type SignInPageProps = {
  answer: PortalSignInAnswer | undefined
  /** Whether somebody has just signed out everywhere. */
  signedOut: boolean
}

/** The producers' sign-in, and the ways on for whoever has no password or no shop. */
export function SignInPage({ answer, signedOut }: SignInPageProps) {
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-5 px-4 py-6">
      <div>
        <h1 className="text-2xl">{m.portal_sign_in_title()}</h1>
        <p className="mt-1 text-ink-soft">{m.portal_sign_in_lead()}</p>
      </div>
      {signedOut && !answer && <Notice role="status">{m.password_signed_out_everywhere()}</Notice>}
      {answer && (
        <Notice tone="warn" role="alert">
          {troubleWords(answer.trouble)}
        </Notice>
      )}
      <SignInForm email={answer?.email} />
      <section className="space-y-3 rounded-xl border border-line bg-surface p-4">
        <p className="font-bold">{m.portal_sign_in_new()}</p>
        <ButtonLink to={shopPath("/nha-san-xuat/dang-ky")} variant="outline" className="w-full">
          {m.portal_sign_in_register()}
        </ButtonLink>
      </section>
      <p className="text-sm text-ink-soft">
        {m.portal_sign_in_buyers()}{" "}
        <Link to={shopPath("/dang-nhap")} className="inline-flex min-h-11 items-center underline">
          {m.portal_sign_in_buyers_link()}
        </Link>
      </p>
    </main>
  )
}

function SignInForm({ email }: { email: string | undefined }) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <Form method="post" className="space-y-4">
      <TextField
        label={m.portal_sign_in_email()}
        name="email"
        type="email"
        defaultValue={email}
        autoComplete="username"
        inputMode="email"
        required
      />
      <TextField
        label={m.portal_sign_in_password()}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button disabled={sending} className="w-full">
        {sending ? m.portal_sign_in_sending() : m.portal_sign_in_submit()}
      </Button>
      <p>
        <Link
          to={shopPath("/nha-san-xuat/quen-mat-khau")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.password_forgotten_link()}
        </Link>
      </p>
    </Form>
  )
}

import { Form, Link, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import type { LinkAnswer } from "./ask-for-link.server"
import { DOOR_PAGES, type Door } from "./door"

/** Asks for a link; then says that it was sent, whether there is such an account or not. */
export function ForgottenPage({ door, answer }: { door: Door; answer: LinkAnswer | undefined }) {
  const { signIn, forgotten } = DOOR_PAGES[door]
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-4 px-4 py-8">
      {answer?.state === "sent" ? (
        <Sent email={answer.email} forgotten={forgotten} />
      ) : (
        <AskForLink answer={answer} />
      )}
      <p>
        <Link to={shopPath(signIn)} className="inline-flex min-h-11 items-center underline">
          {m.password_back_to_sign_in()}
        </Link>
      </p>
    </main>
  )
}

function AskForLink({ answer }: { answer: LinkAnswer | undefined }) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <>
      <h1 className="text-2xl">{m.password_forgotten_title()}</h1>
      <p className="text-ink-soft">{m.password_forgotten_lead()}</p>
      {(answer?.state === "too-often" || answer?.state === "busy") && (
        <Notice tone="warn" role="alert">
          {answer.state === "busy" ? m.refusal_unreachable() : m.password_forgotten_too_often()}
        </Notice>
      )}
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.account_email()}
          name="email"
          type="email"
          defaultValue={answer?.email}
          error={answer?.state === "wrong-email" ? m.account_wrong_email() : undefined}
          autoComplete="username"
          maxLength={254}
          required
        />
        <Button disabled={sending} className="w-full">
          {sending ? m.password_forgotten_sending() : m.password_forgotten_submit()}
        </Button>
      </Form>
    </>
  )
}

function Sent({ email, forgotten }: { email: string; forgotten: string }) {
  return (
    <div role="status" className="space-y-4">
      <h1 className="text-2xl">{m.password_forgotten_sent_title()}</h1>
      <p>{m.password_forgotten_sent({ email })}</p>
      <p className="text-ink-soft">{m.password_forgotten_sent_hint()}</p>
      <ButtonLink to={shopPath(forgotten)} variant="outline">
        {m.password_forgotten_again()}
      </ButtonLink>
    </div>
  )
}

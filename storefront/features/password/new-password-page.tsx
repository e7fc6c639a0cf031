import { Form, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { DOOR_PAGES, type Door } from "./door"
import { passwordProblemWords } from "./password-problem"
import type { NewPasswordAnswer } from "./set-new-password.server"

type NewPasswordPageProps = {
  door: Door
  /** Out of the mailed address; "" when it is not there. */
  token: string
  answer: NewPasswordAnswer | undefined
}

export function NewPasswordPage({ door, token, answer }: NewPasswordPageProps) {
  const saving = useNavigation().formMethod === "POST"
  const problem = answer?.problem
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-4 px-4 py-8">
      <h1 className="text-2xl">{m.password_new_title()}</h1>
      {token === "" || problem === "link-used" ? (
        <LinkUsed door={door} />
      ) : (
        <>
          <p className="text-ink-soft">{m.password_new_lead()}</p>
          {problem === "busy" && (
            <Notice tone="warn" role="alert">
              {m.refusal_unreachable()}
            </Notice>
          )}
          <Form method="post" noValidate className="space-y-4">
            <input type="hidden" name="token" value={token} />
            <TextField
              label={m.password_new_label()}
              hint={m.password_new_hint()}
              name="password"
              type="password"
              error={problem && problem !== "busy" ? passwordProblemWords(problem) : undefined}
              autoComplete="new-password"
              minLength={8}
              required
            />
            <Button disabled={saving} className="w-full">
              {saving ? m.password_new_saving() : m.password_new_submit()}
            </Button>
          </Form>
        </>
      )}
    </main>
  )
}

function LinkUsed({ door }: { door: Door }) {
  return (
    <>
      <Notice tone="warn" role="alert">
        {m.password_link_used()}
      </Notice>
      <ButtonLink to={shopPath(DOOR_PAGES[door].forgotten)}>{m.password_link_again()}</ButtonLink>
    </>
  )
}

import { Form, Link, useNavigation } from "react-router"
import { AccountFrame } from "~/features/account/account-frame"
import { passwordProblemWords } from "~/features/password/password-problem"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import type { DeleteAnswer } from "./delete-account.server"

type DeleteAccountPageProps = {
  /** Whose account it is: people have several, and password managers ask. */
  email: string
  answer: DeleteAnswer | undefined
}

/** What goes, what the law keeps, and the password once more. */
export function DeleteAccountPage({ email, answer }: DeleteAccountPageProps) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <AccountFrame title={m.account_delete()}>
      <p>{m.account_delete_whose({ email })}</p>
      <p>{m.account_delete_goes()}</p>
      <Notice tone="warn">{m.account_delete_stays()}</Notice>
      <Form method="post" noValidate className="space-y-4">
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <TextField
          label={m.account_delete_password()}
          name="password"
          type="password"
          error={answer && problemWords(answer.problem)}
          autoComplete="current-password"
          required
        />
        <Button variant="danger" disabled={sending} className="w-full">
          {sending ? m.account_deleting() : m.account_delete_submit()}
        </Button>
      </Form>
      <p>
        <Link to={shopPath("/tai-khoan")} className="inline-flex min-h-11 items-center underline">
          {m.account_delete_keep()}
        </Link>
      </p>
    </AccountFrame>
  )
}

function problemWords(problem: DeleteAnswer["problem"]): string {
  return problem === "missing" ? m.account_password_missing() : passwordProblemWords(problem)
}

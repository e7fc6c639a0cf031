import { Form, Link, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import {
  closedWords,
  passwordWords,
  type AcceptOutcome,
  type Invitation,
  type OpenedInvitation,
} from "./invitation-outcome"

const SIGN_IN = "/nha-san-xuat/dang-nhap"

type InvitationPageProps = { opened: OpenedInvitation; outcome: AcceptOutcome | undefined }

/** Where the link of an invitation leads: who asks, and a password. */
export function InvitationPage({ opened, outcome }: InvitationPageProps) {
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-4 px-4 py-8">
      <h1 className="text-2xl">{m.portal_invitation_title()}</h1>
      {"closed" in opened ? (
        <Closed code={opened.closed} />
      ) : (
        <Accept invitation={opened.invitation} outcome={outcome} />
      )}
    </main>
  )
}

function Closed({ code }: { code: string }) {
  return (
    <>
      <Notice tone="warn">{closedWords(code)}</Notice>
      <ButtonLink to={shopPath(SIGN_IN)} variant="outline" className="w-full">
        {m.portal_invitation_sign_in()}
      </ButtonLink>
    </>
  )
}

function Accept({
  invitation,
  outcome,
}: {
  invitation: Invitation
  outcome: AcceptOutcome | undefined
}) {
  const { producer_name: producer, email, role, has_log_in } = invitation
  const sending = useNavigation().formMethod === "POST"
  const trouble = outcome?.code && !passwordWords(outcome.code) ? outcome.code : null
  const wrongPassword = outcome?.wrong.includes("password")
    ? m.portal_invitation_password_short()
    : passwordWords(outcome?.code ?? null)
  return (
    <>
      <p className="text-lg">
        {role === "owner"
          ? m.portal_invitation_to_owner({ producer })
          : m.portal_invitation_to_staff({ producer })}
      </p>
      {trouble && (
        <Notice tone="warn" role="alert">
          {closedWords(trouble)}
        </Notice>
      )}
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.portal_invitation_email()}
          name="email"
          type="email"
          value={email}
          autoComplete="username"
          readOnly
        />
        <TextField
          label={m.portal_invitation_name()}
          name="name"
          defaultValue={outcome?.name}
          error={outcome?.wrong.includes("name") ? m.portal_invitation_name_wrong() : undefined}
          autoComplete="name"
          maxLength={120}
          required
        />
        <TextField
          label={
            has_log_in ? m.portal_invitation_your_password() : m.portal_invitation_choose_password()
          }
          hint={
            has_log_in
              ? m.portal_invitation_your_password_hint()
              : m.portal_invitation_choose_password_hint()
          }
          name="password"
          type="password"
          error={wrongPassword}
          autoComplete={has_log_in ? "current-password" : "new-password"}
          maxLength={200}
          required
        />
        <Button disabled={sending} className="w-full">
          {m.portal_invitation_submit()}
        </Button>
      </Form>
      {has_log_in && (
        <Link
          to={shopPath("/nha-san-xuat/quen-mat-khau")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.portal_invitation_forgotten()}
        </Link>
      )}
    </>
  )
}

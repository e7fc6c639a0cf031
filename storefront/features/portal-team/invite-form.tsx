import { Form } from "react-router"
import { RadioCard } from "~/features/checkout/radio-card"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import type { TeamOutcome } from "./team-outcome"

export function InviteForm({ outcome }: { outcome: TeamOutcome | undefined }) {
  const roles = [
    {
      role: "staff",
      name: m.portal_team_role_staff(),
      hint: m.portal_team_role_staff_hint(),
    },
    {
      role: "owner",
      name: m.portal_team_role_owner(),
      hint: m.portal_team_role_owner_hint(),
    },
  ]
  return (
    <section
      aria-labelledby="moi-nguoi"
      className="space-y-3 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="moi-nguoi" className="text-xl">
        {m.portal_team_invite()}
      </h2>
      <p className="text-ink-soft">{m.portal_team_invite_lead()}</p>
      <Form method="post" noValidate className="space-y-4">
        <TextField
          label={m.portal_team_email()}
          name="email"
          type="email"
          defaultValue={outcome?.email}
          error={outcome?.code === "shop.email_wrong" ? m.portal_team_email_wrong() : undefined}
          autoComplete="off"
          inputMode="email"
          maxLength={254}
          required
        />
        <fieldset className="space-y-2">
          <legend className="mb-1 font-bold">{m.portal_team_role()}</legend>
          {roles.map(({ role, name, hint }) => (
            <RadioCard
              key={role}
              name="role"
              value={role}
              title={name}
              text={hint}
              defaultChecked={role === "staff"}
            />
          ))}
        </fieldset>
        <Button name="intent" value="invite" className="w-full sm:w-auto">
          {m.portal_team_invite_submit()}
        </Button>
      </Form>
    </section>
  )
}

import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import type { AccountOutcome } from "./account-outcome"
import type { AccountData } from "./load-account.server"

type ProfileFormProps = {
  account: Pick<AccountData, "name" | "phone">
  outcome: Extract<AccountOutcome, { form: "profile" }> | undefined
  saved: boolean
}

export function ProfileForm({ account, outcome, saved }: ProfileFormProps) {
  const saving = useNavigation().formData?.get("intent") === "profile"
  const { name, phone } = outcome ?? account
  const wrong = outcome?.wrong ?? []
  return (
    <section
      aria-labelledby="profile"
      className="space-y-4 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="profile" className="text-lg">
        {m.account_profile()}
      </h2>
      <Form method="post" noValidate className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={m.account_name()}
          name="name"
          defaultValue={name}
          error={wrong.includes("name") ? m.account_wrong_name() : undefined}
          autoComplete="name"
          maxLength={120}
          required
        />
        <TextField
          label={m.account_phone()}
          name="phone"
          type="tel"
          defaultValue={phone}
          error={wrong.includes("phone") ? m.account_wrong_phone() : undefined}
          autoComplete="tel"
          maxLength={30}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button name="intent" value="profile" disabled={saving}>
            {saving ? m.account_saving() : m.account_save()}
          </Button>
          <span role="status">{saved && !outcome && !saving ? m.account_saved() : ""}</span>
        </div>
      </Form>
    </section>
  )
}

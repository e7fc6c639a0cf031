import { OPERATOR_ROLES, type OperatorRole } from "@ocop/rules"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { useInviteOperator } from "./use-operators"

export function InviteForm({ onDone }: { onDone: () => void }) {
  const { operators: words } = useMessages()
  const [email, setEmail] = useState("")
  const [role, setRole] = useState<OperatorRole>("viewer")
  const [tried, setTried] = useState(false)
  const invite = useInviteOperator(words.invite.done)
  const isRight = /^\S+@\S+\.\S+$/.test(email.trim())
  const submit = () => {
    setTried(true)
    if (isRight) invite.mutate({ email: email.trim(), role }, { onSuccess: onDone })
  }
  return (
    <DrawerForm
      words={{ submit: words.invite.submit, cancel: words.cancel }}
      error={invite.error}
      isPending={invite.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field
        label={words.invite.email}
        error={tried && !isRight ? words.invite.emailMissing : undefined}
      >
        {(control) => (
          <Input
            {...control}
            className="h-11"
            type="email"
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <Field label={words.invite.role} hint={words.guide[role]}>
        {({ id }) => (
          <Choose
            id={id}
            value={role}
            options={OPERATOR_ROLES.map((one) => ({ value: one, label: words.roles[one] }))}
            onChange={(chosen) => setRole(OPERATOR_ROLES.find((one) => one === chosen) ?? "viewer")}
          />
        )}
      </Field>
    </DrawerForm>
  )
}

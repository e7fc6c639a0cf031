import type { PromotionBearerBody } from "@ocop/contract"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { typedPercent } from "../money/typed-percent"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { useNameBearer } from "./use-promotion-bearers"

const KINDS = ["platform", "producer", "shared"] as const

export function BearerForm({
  bearer,
  onDone,
}: {
  bearer: PromotionBearerBody | undefined
  onDone: () => void
}) {
  const { commission, money } = useMessages()
  const words = commission.bearers
  const [code, setCode] = useState(bearer?.code ?? "")
  const [kind, setKind] = useState<PromotionBearerBody["bearer"]>(bearer?.bearer ?? "producer")
  const [share, setShare] = useState(
    bearer?.bearer === "shared" ? String(bearer.platform_bps / 100) : "50"
  )
  const [asked, setAsked] = useState(false)
  const name = useNameBearer(words.done)
  const platform_bps = kind === "shared" ? typedPercent(share) : 0
  const submit = () => {
    setAsked(true)
    if (!code.trim() || platform_bps === null) return
    name.mutate({ code: code.trim(), bearer: kind, platform_bps }, { onSuccess: onDone })
  }
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={name.error}
      isPending={name.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field label={words.code} error={asked && !code.trim() ? money.required : undefined}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            disabled={bearer !== undefined}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <Field label={words.bearer}>
        {({ id }) => (
          <Choose
            id={id}
            value={kind}
            options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? "platform")}
          />
        )}
      </Field>
      {kind === "shared" && (
        <Field label={words.share} error={platform_bps === null ? money.wrongPercent : undefined}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              value={share}
              onChange={({ target }) => setShare(target.value)}
            />
          )}
        </Field>
      )}
    </DrawerForm>
  )
}

import { PublishLegalBody } from "@ocop/contract"
import { Alert, Input, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { contentOf, fieldsOf, typedOf, type NamedPoint } from "./legal-fields"
import { NamedPoints } from "./named-points"
import { usePublishLegal, type LegalSetting } from "./use-legal-settings"

/** The next version of a kind, begun with the words of the newest. */
export function LegalForm({ setting, onDone }: { setting: LegalSetting; onDone: () => void }) {
  const { legalSettings: words } = useMessages()
  const { kind, versions, earliest } = setting
  const [typed, setTyped] = useState(() => typedOf(kind, versions[0]?.content ?? {}))
  const [from, setFrom] = useState(earliest)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const publish = usePublishLegal(words.published)
  const submit = () => {
    const read = PublishLegalBody.safeParse({
      kind,
      content: contentOf(kind, typed),
      effective_from: from,
    })
    if (read.success) {
      setWrong(new Set())
      publish.mutate(read.data, { onSuccess: onDone })
    } else {
      const paths = read.error.issues.map(({ path: [first, field] }) => String(field ?? first))
      setWrong(new Set(paths))
    }
  }
  const set = (name: string) => (value: string | readonly NamedPoint[]) =>
    setTyped({ ...typed, [name]: value })
  return (
    <DrawerForm
      words={{ submit: words.publish, cancel: words.cancel }}
      error={publish.error}
      isPending={publish.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      {wrong.size > 0 && <Alert variant="error">{words.wrong}</Alert>}
      <Field
        label={words.effectiveFrom}
        error={wrong.has("effective_from") ? words.missing : undefined}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            className="h-11"
            min={earliest}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        )}
      </Field>
      {fieldsOf(kind).map(([name, field]) => {
        const value = typed[name] ?? ""
        const label = words.fields[name] ?? name
        const error = wrong.has(name) ? words.missing : undefined
        if (typeof value !== "string") {
          return (
            <NamedPoints
              key={name}
              label={label}
              error={error}
              points={value}
              onPoints={set(name)}
            />
          )
        }
        return (
          <Field key={name} label={label} error={error} hint={words.fieldHints[name]}>
            {(control) =>
              field === "words" ? (
                <Textarea
                  {...control}
                  rows={4}
                  value={value}
                  onChange={({ target }) => set(name)(target.value)}
                />
              ) : (
                <Input
                  {...control}
                  className="h-11"
                  type={field === "day" ? "date" : "text"}
                  inputMode={field === "months" ? "numeric" : undefined}
                  value={value}
                  onChange={({ target }) => set(name)(target.value)}
                />
              )
            }
          </Field>
        )
      })}
    </DrawerForm>
  )
}

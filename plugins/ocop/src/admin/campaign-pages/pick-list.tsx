import { Button } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose, type Option } from "../ui/choose"
import { Field } from "../ui/field"

/** Things chosen one after the other from a long list; each can be taken out again. */
export function PickList({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}) {
  const words = useMessages().campaigns.choice
  const left = options.filter(({ value }) => !chosen.includes(value))
  const nameOf = (value: string) => options.find((one) => one.value === value)?.label ?? value
  return (
    <div className="flex flex-col gap-2">
      <Field label={label}>
        {({ id }) => (
          <Choose
            // Chosen anew each time: what was chosen stands below.
            key={chosen.join()}
            id={id}
            value={null}
            options={left}
            nothing={words.add}
            onChange={(value) => value && onChoose([...chosen, value])}
          />
        )}
      </Field>
      <Chosen
        names={chosen.map((value) => ({ value, name: nameOf(value) }))}
        onRemove={(value) => onChoose(chosen.filter((one) => one !== value))}
      />
    </div>
  )
}

/** What was chosen, in its order, each with a way out. */
export function Chosen({
  names,
  onRemove,
}: {
  names: readonly { value: string; name: string }[]
  onRemove: (value: string) => void
}) {
  const words = useMessages().campaigns.choice
  if (names.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {names.map(({ value, name }) => (
        <li key={value}>
          <Button
            type="button"
            variant="secondary"
            className="h-auto min-h-11 whitespace-normal text-left"
            aria-label={words.remove(name)}
            onClick={() => onRemove(value)}
          >
            {name} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

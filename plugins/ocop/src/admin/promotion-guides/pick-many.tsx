import { XMarkMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose, type Option } from "../ui/choose"
import { Field } from "../ui/field"

/** Several things out of a list: what is chosen stands below and goes at a press. */
export function PickMany({
  label,
  hint,
  options,
  chosen,
  onChosen,
}: {
  label: string
  hint?: string
  options: readonly Option[]
  chosen: readonly string[]
  onChosen: (chosen: readonly string[]) => void
}) {
  const words = useMessages().promotionGuides.new
  const labelOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={hint}>
        {({ id }) => (
          <Choose
            id={id}
            value={null}
            nothing={words.add}
            options={options.filter(({ value }) => !chosen.includes(value))}
            onChange={(value) => value && onChosen([...chosen, value])}
          />
        )}
      </Field>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((code) => (
            <li key={code}>
              <Button
                type="button"
                variant="secondary"
                className="min-h-11"
                aria-label={words.remove(labelOf(code))}
                onClick={() => onChosen(chosen.filter((one) => one !== code))}
              >
                {labelOf(code)}
                <XMarkMini />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

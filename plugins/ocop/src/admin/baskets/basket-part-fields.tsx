import { costSingly, dong } from "@ocop/rules"
import { Button, Input, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import { BasketGoodsSearch } from "./basket-goods-search"
import type { TypedBasket, TypedProblem } from "./basket-typed"

/** Goods of a basket with how many of each, and the price of all of them. */
export function BasketPartFields({
  typed,
  problems,
  onChange,
}: {
  typed: TypedBasket
  problems: ReadonlySet<TypedProblem>
  onChange: (change: Partial<TypedBasket>) => void
}) {
  const all = useMessages().baskets
  const words = all.parts
  const { parts } = typed
  const singly = costSingly(
    parts.map(({ quantity, singly }) => ({ quantity: Math.max(0, quantity), singly: dong(singly) }))
  )
  const wrong = Object.entries(words.wrong).find(([problem]) =>
    problems.has(problem as TypedProblem)
  )?.[1]
  return (
    <div className="flex flex-col gap-4 px-6 py-4">
      <ul className="flex flex-col gap-3">
        {parts.map((part) => (
          <li key={part.variant_id} className="flex flex-wrap items-end gap-3">
            <div className="w-24">
              <Field label={words.quantityOf(part.name)}>
                {(control) => (
                  <Input
                    {...control}
                    type="number"
                    min={1}
                    max={20}
                    value={part.quantity || ""}
                    onChange={({ target }) =>
                      onChange({
                        parts: parts.map((one) =>
                          one === part
                            ? { ...one, quantity: Math.trunc(Number(target.value)) }
                            : one
                        ),
                      })
                    }
                  />
                )}
              </Field>
            </div>
            <Text size="small" className="min-w-40 flex-1">
              {words.part(part.name, part.producer, all.dong(part.singly))}
            </Text>
            <Button
              type="button"
              variant="secondary"
              className="min-h-11"
              aria-label={words.removeOf(part.name)}
              onClick={() => onChange({ parts: parts.filter((one) => one !== part) })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <BasketGoodsSearch
        chosen={parts.map(({ variant_id }) => variant_id)}
        onPick={(part) => onChange({ parts: [...parts, part] })}
      />
      <Field
        label={words.price}
        hint={words.singly(all.dong(singly))}
        error={problems.has("price") ? words.priceWrong : wrong}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={typed.price}
            onChange={({ target }) => onChange({ price: target.value })}
          />
        )}
      </Field>
    </div>
  )
}

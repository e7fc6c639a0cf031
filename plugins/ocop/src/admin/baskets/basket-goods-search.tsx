import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import type { TypedPart } from "./basket-typed"
import { useBasketGoods } from "./use-baskets"

/** Goods found by their names or their producers', to be put into a basket. */
export function BasketGoodsSearch({
  chosen,
  onPick,
}: {
  chosen: readonly string[]
  onPick: (part: TypedPart) => void
}) {
  const all = useMessages().baskets
  const words = all.parts
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data, error } = useBasketGoods(q)
  const goods = (data?.goods ?? []).filter(({ variant_id }) => !chosen.includes(variant_id))
  return (
    <div className="flex flex-col gap-2">
      <Field label={words.search} hint={words.searchHint}>
        {(control) => (
          <Input
            {...control}
            type="search"
            maxLength={100}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {error && <Failed bare error={error} />}
      {q.length > 1 && data?.goods.length === 0 && (
        <Text size="small" role="status">
          {words.none}
        </Text>
      )}
      {q.length > 1 && (
        <ul className="flex flex-col gap-1">
          {goods.map(({ variant_id, title, variant_title, producer_name, price }) => {
            const name = [title, variant_title].filter(Boolean).join(" – ")
            return (
              <li key={variant_id}>
                <Button
                  type="button"
                  variant="transparent"
                  className="h-auto min-h-11 w-full justify-start whitespace-normal text-left"
                  onClick={() => {
                    setTyped("")
                    onPick({
                      variant_id,
                      name,
                      producer: producer_name,
                      singly: price,
                      quantity: 1,
                    })
                  }}
                >
                  {words.part(name, producer_name, all.dong(price))}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

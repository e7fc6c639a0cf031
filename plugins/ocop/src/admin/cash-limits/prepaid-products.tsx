import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { FoundProducts } from "./found-products"
import { useNamedProducts } from "./use-products"

/** Products that can't be paid in cash, by name; more are found by their titles. */
export function PrepaidProducts({
  ids,
  onIds,
}: {
  ids: readonly string[]
  onIds: (ids: readonly string[]) => void
}) {
  const words = useMessages().cashLimits
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const named = useNamedProducts(ids)
  const titleOf = (id: string) =>
    named.data?.find((product) => product.id === id)?.title ?? (named.isFetching ? id : words.gone)
  return (
    <section className="flex flex-col gap-2" aria-label={words.prepaid}>
      <Text size="small" weight="plus">
        {words.prepaid}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.prepaidHint} {ids.length === 0 && words.prepaidEmpty}
      </Text>
      {named.error && <Failed bare error={named.error} onRetry={() => void named.refetch()} />}
      <ul className="flex flex-col gap-2">
        {ids.map((id) => (
          <li key={id} className="flex items-center justify-between gap-2">
            <Text size="small" className="min-w-0 break-words">
              {titleOf(id)}
            </Text>
            <Button
              type="button"
              variant="secondary"
              className="min-h-11"
              aria-label={words.removeOf(titleOf(id))}
              onClick={() => onIds(ids.filter((one) => one !== id))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={words.search}>
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
      {q.length > 1 && (
        <FoundProducts
          q={q}
          without={ids}
          onChoose={(id) => {
            onIds([...ids, id])
            setTyped("")
          }}
        />
      )}
    </section>
  )
}

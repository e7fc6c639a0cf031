import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useAdminListings } from "../listing-hiding/use-listing-hiding"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { Chosen } from "./pick-list"

/** How many are offered for a name. */
const OFFERED = 8

/** Products chosen by hand, found by their names. */
export function PickedProducts({
  picked,
  names,
  onPick,
}: {
  picked: readonly string[]
  /** Titles of those chosen before, as far as they are known. */
  names: ReadonlyMap<string, string>
  onPick: (picked: string[]) => void
}) {
  const words = useMessages().campaigns.choice
  const [typed, setTyped] = useState("")
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  const q = useDeferredValue(typed.trim())
  const { data, error } = useAdminListings({ q, limit: OFFERED }, q.length > 1)
  const nameOf = (id: string) => known.get(id) ?? names.get(id) ?? id
  return (
    <div className="flex flex-col gap-2">
      <Field label={words.picked} hint={words.pickedHint}>
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
      {q.length > 1 && data?.listings.length === 0 && (
        <Text size="small" role="status">
          {words.none}
        </Text>
      )}
      {q.length > 1 && (
        <ul className="flex flex-col gap-1">
          {data?.listings
            .filter(({ product_id }) => !picked.includes(product_id))
            .map(({ product_id, title, producer }) => (
              <li key={product_id}>
                <Button
                  type="button"
                  variant="transparent"
                  className="h-auto min-h-11 w-full justify-start whitespace-normal text-left"
                  onClick={() => {
                    setKnown(new Map([...known, [product_id, title]]))
                    setTyped("")
                    onPick([...picked, product_id])
                  }}
                >
                  {words.product(title, producer.name)}
                </Button>
              </li>
            ))}
        </ul>
      )}
      <Chosen
        names={picked.map((id) => ({ value: id, name: nameOf(id) }))}
        onRemove={(id) => onPick(picked.filter((one) => one !== id))}
      />
    </div>
  )
}

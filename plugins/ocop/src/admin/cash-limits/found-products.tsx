import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { useFoundProducts } from "./use-products"

/** Products that were found, to be added. */
export function FoundProducts({
  q,
  without,
  onChoose,
}: {
  q: string
  without: readonly string[]
  onChoose: (id: string) => void
}) {
  const words = useMessages().cashLimits
  const { data, error } = useFoundProducts(q)
  if (error) return <Failed bare error={error} />
  const found = data?.filter(({ id }) => !without.includes(id))
  if (found?.length === 0) {
    return (
      <Text size="small" role="status">
        {words.searchNone}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-2">
      {found?.map(({ id, title }) => (
        <li key={id}>
          <Button
            type="button"
            variant="secondary"
            className="h-auto min-h-11 w-full justify-start whitespace-normal text-left"
            onClick={() => onChoose(id)}
          >
            {title}
          </Button>
        </li>
      ))}
    </ul>
  )
}

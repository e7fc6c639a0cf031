import type { PreviewListingsResponse } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"

/** What the shop would show today. @param picked how many were chosen by hand */
export function ChoicePreview({
  preview: { data, error },
  picked,
}: {
  preview: UseQueryResult<PreviewListingsResponse>
  picked: number
}) {
  const { preview: words, choice } = useMessages().campaigns
  if (error) return <Failed bare error={error} />
  if (!data) return null
  const missing = picked - data.picked.length
  const more = data.count - data.listings.length
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-1 rounded-lg p-4" role="status">
      <Text size="small" weight="plus">
        {words.title}: {words.count(data.count, data.picked.length)}
      </Text>
      {missing > 0 && (
        <Text size="small" className="text-ui-fg-error">
          {words.missing(missing)}
        </Text>
      )}
      <ul className="txt-small list-disc pl-5">
        {[...data.picked, ...data.listings].map(({ id, title, stars, producer_name }) => (
          <li key={id}>
            {title} · {stars === null ? "" : `${choice.star(stars)} · `}
            {producer_name}
          </li>
        ))}
      </ul>
      {more > 0 && <Text size="small">{words.more(more)}</Text>}
    </div>
  )
}

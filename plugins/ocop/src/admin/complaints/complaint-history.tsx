import type { Complaint } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"

/** What was said and done, oldest first. */
export function ComplaintHistory({ complaint }: { complaint: Complaint }) {
  const { complaints: words, money, day } = useMessages()
  return (
    <Box title={words.history}>
      <ol className="divide-y">
        {complaint.entries.map((entry) => (
          <li key={entry.id} className="flex flex-col gap-1 px-6 py-3">
            <Text size="small" weight="plus">
              {words.entry(words.by[entry.by], words.deeds[entry.deed])}
            </Text>
            {entry.words && (
              <Text size="small" className="whitespace-pre-line break-words">
                {entry.words}
              </Text>
            )}
            {entry.amount !== null && (
              <Text size="small" weight="plus" className="tabular-nums">
                {words.givenBack(money.dong(entry.amount))}
              </Text>
            )}
            <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
              {day.moment(entry.at)}
            </Text>
          </li>
        ))}
      </ol>
    </Box>
  )
}

import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import type { ProducerDetail } from "./use-producer"

/** The append-only log: who did what, when, and why. */
export function ProducerHistory({ history }: Pick<ProducerDetail, "history">) {
  const { producers: words, day } = useMessages()
  return (
    <Box title={words.history}>
      {history.length === 0 && <Note>{words.historyEmpty}</Note>}
      {history.length > 0 && (
        <ol className="divide-y">
          {history.map(({ id, at, actor, action, reason, after }) => (
            <li key={id} className="flex flex-col gap-1 px-6 py-3">
              <Text size="small" weight="plus">
                {words.deeds[action] ?? action}
                {stepIn(after, words.steps)}
              </Text>
              {reason && (
                <Text size="small" className="whitespace-pre-line break-words">
                  {reason}
                </Text>
              )}
              <Text size="small" className="text-ui-fg-subtle break-words">
                {actor}, {day.moment(at)}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Box>
  )
}

/** The step that a deed was about, where it was about one. */
function stepIn(
  after: Record<string, unknown> | null,
  names: Readonly<Record<string, string>>
): string {
  const name = typeof after?.step === "string" ? names[after.step] : undefined
  return name ? `: ${name}` : ""
}

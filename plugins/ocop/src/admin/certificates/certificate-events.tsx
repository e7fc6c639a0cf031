import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { fieldValue } from "./field-value"
import type { CertificateDetail } from "./use-certificate"

/** The append-only record: who wrote what, when, and from which paper. */
export function CertificateEvents({ events }: Pick<CertificateDetail, "events">) {
  const messages = useMessages()
  const { certificatePage, certificate, day } = messages
  const words = certificatePage.record
  return (
    <Box title={words.title} hint={words.hint}>
      <ol className="divide-y">
        {events.map((event) => (
          <li key={event.id} className="flex flex-col gap-1 px-6 py-3">
            <Text size="small" weight="plus">
              {words.kinds[event.kind]}, {words.takesEffect(day.of(event.on_day))}
            </Text>
            {event.changes.length > 0 && (
              <ul>
                {event.changes.map(([field, before, after]) => (
                  <li key={field} className="txt-small break-words">
                    {words.changed(
                      certificate.fields[field] ?? field,
                      fieldValue(field, before, messages) || words.nothing,
                      fieldValue(field, after, messages) || words.nothing
                    )}
                  </li>
                ))}
              </ul>
            )}
            {event.note && (
              <Text size="small" className="break-words">
                {event.note}
              </Text>
            )}
            <Text size="small" className="text-ui-fg-subtle break-words">
              {words.document}: {event.document}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {words.by}: {event.actor}, {day.moment(event.recorded_at)}
            </Text>
          </li>
        ))}
      </ol>
    </Box>
  )
}

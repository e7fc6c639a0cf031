import { Recognition } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import type { CertificateDetail } from "./use-certificate"

const isRecognition = (kind: string) => Recognition.options.some((one) => one === kind)

/** What happened to the product's certificates, oldest first, as anyone sees it. */
export function ProductHistory({ history }: Pick<CertificateDetail, "history">) {
  const { certificatePage, certificate, day } = useMessages()
  const words = certificatePage.history
  return (
    <Box title={words.title}>
      {history.length === 0 && <Note>{words.empty}</Note>}
      {history.length > 0 && (
        <ol className="divide-y">
          {history.map((entry, index) => (
            <li key={index} className="px-6 py-3">
              <Text size="small" weight="plus">
                {day.of(entry.on, entry.date_precision)} – {words.kinds[entry.kind]}
                {isRecognition(entry.kind) &&
                  entry.stars_certified !== null &&
                  `, ${certificate.stars(entry.stars_certified)}`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {[entry.number, entry.document].filter(Boolean).join(" · ")}
              </Text>
              {entry.note && (
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {entry.note}
                </Text>
              )}
            </li>
          ))}
        </ol>
      )}
    </Box>
  )
}

import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { fileSize } from "../ui/file-size"
import { Note } from "../ui/note"
import { OutsideLink } from "../ui/text-link"
import { documentHref, type ProducerDetail } from "./use-producer"

/** Papers that were handed in; each opens beside this page. */
export function ProducerDocuments({
  producerId,
  documents,
}: { producerId: string } & Pick<ProducerDetail, "documents">) {
  const { producers: words, day } = useMessages()
  return (
    <Box title={words.documents.title}>
      {documents.length === 0 && <Note>{words.documents.empty}</Note>}
      {documents.length > 0 && (
        <ul className="divide-y">
          {documents.map(({ id, kind, file_name, size, uploaded_at }) => (
            <li key={id} className="txt-small px-6 py-3">
              <OutsideLink href={documentHref(producerId, id)}>
                {words.documents.kinds[kind]}
              </OutsideLink>
              <Text size="xsmall" className="text-ui-fg-muted break-all">
                {file_name}, {fileSize(size)}, {day.moment(uploaded_at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}

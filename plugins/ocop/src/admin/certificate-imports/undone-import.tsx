import type { CertificateImport } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { ImportReport } from "./import-report"

/** Who took a list back, when and why. */
export function UndoneImport({ list }: { list: CertificateImport }) {
  const { importResult: words, day } = useMessages()
  return (
    <Box title={words.undoneTitle}>
      <div className="px-6 py-4">
        {list.undone_by && list.undone_at && (
          <Text>{words.undone(list.undone_by, day.moment(list.undone_at))}</Text>
        )}
        {list.undo_reason && (
          <Text className="break-words">{words.undoneWhy(list.undo_reason)}</Text>
        )}
      </div>
      <ImportReport listId={list.id} />
    </Box>
  )
}

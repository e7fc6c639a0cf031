import type { CertificateImport } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { ImportReport } from "./import-report"
import { UndoDrawer } from "./undo-drawer"
import { whatHappens } from "./what-happens"

/** What was written, by whom, and what can still be done about it. */
export function WrittenImport({ list }: { list: CertificateImport }) {
  const { importResult: words, day } = useMessages()
  const what = whatHappens(list.counts)
  const left = what.unanswered + what.refused + what.skipped
  const results = [
    what.certificates > 0 && words.result.certificates(what.certificates),
    what.nominations > 0 && words.result.nominations(what.nominations),
    what.known > 0 && words.result.known(what.known),
    left > 0 && words.result.left(left),
  ].filter(Boolean)
  return (
    <Box
      title={words.doneTitle}
      hint={
        list.applied_by &&
        list.applied_at &&
        words.applied(list.applied_by, day.moment(list.applied_at))
      }
      actions={<UndoDrawer list={list} />}
    >
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        <ul className="list-disc pl-5">
          {results.map((result) => (
            <li key={String(result)}>
              <Text>{result}</Text>
            </li>
          ))}
        </ul>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/certificates?import_id=${list.id}`}>{words.openCertificates}</Link>
        </Button>
      </div>
      <ImportReport listId={list.id} />
    </Box>
  )
}

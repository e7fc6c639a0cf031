import type { CertificateImport } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { ImportRows } from "./import-rows"
import { OutcomeTabs } from "./outcome-tabs"
import { useOutcome } from "./use-outcome"
import { WrittenImport } from "./written-import"
import { UndoneImport } from "./undone-import"
import { WritingImport } from "./writing-import"

/** Third step: being written, written, or taken back. */
export function ResultStep({ list }: { list: CertificateImport }) {
  const words = useMessages().importResult
  const [outcome, setOutcome] = useOutcome(list.counts)
  if (list.status === "applying") return <WritingImport list={list} />
  return (
    <>
      {list.status === "undone" ? <UndoneImport list={list} /> : <WrittenImport list={list} />}
      <Box title={words.rowsTitle}>
        <OutcomeTabs counts={list.counts} outcome={outcome} onOutcome={setOutcome} />
        <ImportRows key={outcome} list={list} outcome={outcome} />
      </Box>
    </>
  )
}

import type { CertificateImport } from "@ocop/contract"
import { Alert, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { ConfirmImport } from "./confirm-import"
import { ImportRows } from "./import-rows"
import type { Answer } from "./open-questions"
import { OutcomeTabs } from "./outcome-tabs"
import { Questions } from "./questions"
import { useOutcome } from "./use-outcome"

/** Second step: what every row will do, the choices that are left to a person, and the word to write it. */
export function PreviewStep({
  list,
  onColumns,
}: {
  list: CertificateImport
  onColumns: () => void
}) {
  const { importPreview: words } = useMessages()
  const [outcome, setOutcome] = useOutcome(list.counts)
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  return (
    <>
      {list.stopped && (
        <Alert role="status" variant="warning">
          {words.confirm.stopped[list.stopped]}
        </Alert>
      )}
      <Box
        title={words.title}
        hint={words.intro}
        actions={
          <Button size="small" variant="secondary" onClick={onColumns}>
            {words.backToColumns}
          </Button>
        }
      >
        <OutcomeTabs counts={list.counts} outcome={outcome} onOutcome={setOutcome} />
        {outcome === "needs_choice" ? (
          <Questions list={list} answers={answers} onAnswers={setAnswers} />
        ) : (
          <ImportRows key={outcome} list={list} outcome={outcome} />
        )}
        {list.skipped_rows > 0 && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-3">
            {words.skippedRows(list.skipped_rows)}
          </Text>
        )}
      </Box>
      <ConfirmImport list={list} unsaved={answers.size > 0} />
    </>
  )
}

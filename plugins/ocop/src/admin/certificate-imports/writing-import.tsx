import type { CertificateImport } from "@ocop/contract"
import { Alert, Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { ProgressBar } from "../ui/progress-bar"
import { useConfirmImport } from "./use-import"

/** How far it is; and when it has stopped on its way, the button to go on. */
export function WritingImport({ list }: { list: CertificateImport }) {
  const words = useMessages().importResult
  const confirm = useConfirmImport(list.id)
  const { done, total } = list.progress ?? { done: 0, total: 0 }
  return (
    <Box title={list.interrupted ? words.interruptedTitle : words.writing}>
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        <ProgressBar label={words.writing} done={done} total={total} />
        <Text role="status" className="tabular-nums">
          {words.progress(done, total)}
        </Text>
        {!list.interrupted && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.mayLeave}
          </Text>
        )}
        {list.interrupted && <Alert variant="warning">{words.interrupted}</Alert>}
        {list.interrupted && (
          <Button
            isLoading={confirm.isPending}
            onClick={() => list.digest !== null && confirm.mutate(list.digest)}
          >
            {words.goOn}
          </Button>
        )}
      </div>
      {confirm.error && <Failed error={confirm.error} />}
    </Box>
  )
}

import type { CertificateImport } from "@ocop/contract"
import { Container, Heading, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { fileSize } from "../ui/file-size"
import { ImportStatusBadge } from "./import-status-badge"
import { ImportSteps, type Step } from "./import-steps"

/** Which list it is, how far it has come, and which step this is. */
export function ImportHead({ list, step }: { list: CertificateImport; step: Step }) {
  const { day } = useMessages()
  return (
    <Container className="flex flex-col gap-4 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading className="break-all">{list.file_name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {[fileSize(list.file_size), list.created_by, day.moment(list.created_at)].join(" · ")}
          </Text>
        </div>
        <ImportStatusBadge status={list.status} interrupted={list.interrupted} />
      </div>
      <ImportSteps step={step} finished={list.status === "applied" || list.status === "undone"} />
    </Container>
  )
}

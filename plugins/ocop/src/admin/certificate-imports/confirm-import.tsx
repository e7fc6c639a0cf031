import type { CertificateImport } from "@ocop/contract"
import { Button, Container, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { useConfirmImport } from "./use-import"
import { whatHappens } from "./what-happens"

/** Says exactly what will be written and what will not, and writes it. */
export function ConfirmImport({ list, unsaved }: { list: CertificateImport; unsaved: boolean }) {
  const words = useMessages().importPreview.confirm
  const confirm = useConfirmImport(list.id)
  const what = whatHappens(list.counts)
  const { digest } = list
  return (
    <Container className="divide-y p-0 md:shadow-elevation-flyout md:sticky md:bottom-0">
      <section
        aria-label={words.title}
        className="flex flex-col items-start justify-between gap-3 px-6 py-4 md:flex-row md:items-center"
      >
        <div>
          <Text>{words.willWrite(what)}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words.willNot(what)}
          </Text>
          {unsaved && (
            <Text role="status" size="small" className="text-ui-fg-error">
              {words.unsaved}
            </Text>
          )}
        </div>
        <Button
          className="shrink-0"
          disabled={unsaved || digest === null || what.certificates + what.nominations === 0}
          isLoading={confirm.isPending}
          onClick={() => digest !== null && confirm.mutate(digest)}
        >
          {confirm.isPending ? words.starting : words.button(what)}
        </Button>
      </section>
      {confirm.error && <Failed error={confirm.error} />}
    </Container>
  )
}

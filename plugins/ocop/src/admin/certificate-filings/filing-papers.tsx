import type { AdminFiling } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { OutsideLink } from "../ui/text-link"
import { filingScanHref } from "./use-filings"

/** The paper beside what was copied from it: one page large, the others a press away. */
export function FilingPapers({ filing: { id, scans } }: { filing: AdminFiling }) {
  const words = useMessages().filings.papers
  const [chosen, setChosen] = useState(0)
  const scan = scans[chosen] ?? scans[0]
  if (!scan) {
    return (
      <Box title={words.title}>
        <Note>{words.empty}</Note>
      </Box>
    )
  }
  const href = filingScanHref(id, scan.id)
  return (
    <Box title={words.title} hint={words.hint}>
      {scans.length > 1 && (
        <div className="flex flex-wrap gap-2 px-6 py-3">
          {scans.map((one, index) => (
            <Button
              key={one.id}
              size="small"
              variant={one === scan ? "primary" : "secondary"}
              aria-pressed={one === scan}
              onClick={() => setChosen(index)}
            >
              {words.page(index + 1)}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-col gap-3 px-6 py-4">
        {scan.mime_type === "application/pdf" ? (
          <Text size="small">{words.pdf}</Text>
        ) : (
          <img
            src={href}
            alt={words.page(scans.indexOf(scan) + 1)}
            className="bg-ui-bg-subtle max-h-[75vh] w-full rounded-lg border object-contain"
          />
        )}
        <Text size="small" className="break-all">
          <OutsideLink href={href}>{words.open(scan.file_name)}</OutsideLink>
        </Text>
      </div>
    </Box>
  )
}

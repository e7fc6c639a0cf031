import { SCAN_MAX_BYTES } from "@ocop/contract"
import { Button, Text, toast } from "@medusajs/ui"
import { useRef } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { fileSize } from "../ui/file-size"
import { Note } from "../ui/note"
import { OutsideLink } from "../ui/text-link"
import { scanHref, useAddScan, type CertificateDetail } from "./use-certificate"

const TYPES = "application/pdf,image/jpeg,image/png,image/webp"

/** Scans of the paper, and a button for another. */
export function CertificateScans({
  certificateId,
  scans,
}: { certificateId: string } & Pick<CertificateDetail, "scans">) {
  const { certificatePage, day } = useMessages()
  const words = certificatePage.scans
  const input = useRef<HTMLInputElement>(null)
  const add = useAddScan(certificateId, () => toast.success(words.added))
  return (
    <Box
      title={words.title}
      hint={words.hint(SCAN_MAX_BYTES / 1024 / 1024)}
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={add.isPending}
          onClick={() => input.current?.click()}
        >
          {add.isPending ? words.uploading : words.upload}
        </Button>
      }
    >
      <input
        ref={input}
        hidden
        type="file"
        accept={TYPES}
        aria-label={words.upload}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) add.mutate(file)
          target.value = ""
        }}
      />
      {add.error && <Failed error={add.error} />}
      {scans.length === 0 && <Note>{words.empty}</Note>}
      {scans.length > 0 && (
        <ul className="divide-y">
          {scans.map((scan) => (
            <li key={scan.id} className="txt-small px-6 py-3">
              <OutsideLink
                href={scanHref(certificateId, scan.id)}
                label={words.open(scan.file_name)}
              >
                <span className="break-all">{scan.file_name}</span>
              </OutsideLink>
              <Text size="xsmall" className="text-ui-fg-muted">
                {fileSize(scan.size)}, {day.moment(scan.uploaded_at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}

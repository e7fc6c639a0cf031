import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { CopyButton } from "../ui/copy-button"
import { OutsideLink } from "../ui/text-link"
import { verifyPath } from "./verify-path"
import { useStorefront } from "./use-storefront"

/** The way to the page that shoppers see, and its QR code. */
export function PublicPage({ number }: { number: string }) {
  const words = useMessages().certificatePage.public
  const shop = useStorefront()
  const path = verifyPath(number)
  return (
    <Box title={words.title} hint={words.hint}>
      <div className="txt-small flex flex-col gap-2 px-6 py-4">
        {shop && <OutsideLink href={`${shop}${path}`}>{words.open}</OutsideLink>}
        {shop && <OutsideLink href={`${shop}${path}/qr.svg`}>{words.qrSvg}</OutsideLink>}
        {shop && <OutsideLink href={`${shop}${path}/qr.png`}>{words.qrPng}</OutsideLink>}
        <div className="flex items-center justify-between gap-2">
          <span className="min-w-0">
            <span className="text-ui-fg-muted block">{words.copyPath}</span>
            <code className="break-all">{`${shop ?? ""}${path}`}</code>
          </span>
          <CopyButton text={`${shop ?? ""}${path}`} />
        </div>
      </div>
    </Box>
  )
}

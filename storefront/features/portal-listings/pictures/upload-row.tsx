import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Picture } from "~/ui/picture"
import { troubleWords } from "../trouble-words"
import type { Upload } from "./use-uploads"

type UploadRowProps = { upload: Upload; onRetry: () => void; onDrop: () => void }

/** A picture on its way. */
export function UploadRow({ upload, onRetry, onDrop }: UploadRowProps) {
  const { state, percent, preview, code } = upload
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-surface p-3">
      <Picture src={preview} alt="" size={56} className="size-14 shrink-0 rounded-lg" />
      <div className="min-w-0 flex-1">
        {state === "failed" ? (
          <p className="text-warn">
            <span className="font-bold">{m.portal_listings_pictures_failed()}.</span>{" "}
            {code === "shop.offline"
              ? m.portal_listings_pictures_offline()
              : code && troubleWords(code)}
          </p>
        ) : (
          <>
            <p>
              {state === "waiting"
                ? m.portal_listings_pictures_waiting()
                : m.portal_listings_pictures_sending({ percent })}
            </p>
            <progress
              max={100}
              value={percent}
              aria-label={m.portal_listings_pictures_sending({ percent })}
              className="h-2 w-full accent-brand"
            />
          </>
        )}
      </div>
      {state === "failed" && (
        <div className="flex w-full gap-2">
          <Button type="button" onClick={onRetry} className="grow">
            {m.portal_listings_pictures_retry()}
          </Button>
          <Button type="button" variant="outline" onClick={onDrop}>
            {m.portal_listings_pictures_give_up()}
          </Button>
        </div>
      )}
    </li>
  )
}

import type { CampaignPicture } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { useUploadPicture } from "./use-campaign-pages"

/** A picture of a page: uploaded as soon as it is chosen, kept with the page when that is saved. */
export function PictureField({
  picture,
  onPicture,
}: {
  picture: CampaignPicture | null
  onPicture: (picture: CampaignPicture | null) => void
}) {
  const words = useMessages().campaigns.picture
  const upload = useUploadPicture()
  const take = (file: File | undefined) => {
    if (file) upload.mutate(file, { onSuccess: (answer) => onPicture(answer.picture) })
  }
  return (
    <div className="flex flex-col gap-2">
      <Field label={words.label} hint={words.hint}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            className="txt-small min-h-11 max-w-full py-2"
            onChange={({ target }) => take(target.files?.[0])}
          />
        )}
      </Field>
      {upload.isPending && (
        <Text size="small" role="status">
          {words.uploading}
        </Text>
      )}
      {upload.error && <Failed bare error={upload.error} />}
      {picture && (
        <div className="flex flex-wrap items-center gap-3">
          <img
            src={picture.thumbnail_url}
            alt=""
            className="max-h-28 max-w-full rounded object-contain"
          />
          <Button
            type="button"
            variant="secondary"
            className="min-h-11"
            onClick={() => onPicture(null)}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  )
}

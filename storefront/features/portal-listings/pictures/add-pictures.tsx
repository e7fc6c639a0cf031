import { type ChangeEvent, type ComponentType, lazy, Suspense, useEffect, useState } from "react"
import { useRevalidator } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { useHydrated } from "~/platform/use-hydrated"
import { Button, buttonClass } from "~/ui/button"
import { useUnsaved } from "../edit/use-unsaved"
import type { CropPanelProps } from "./crop-panel"
import { UploadRow } from "./upload-row"
import { useUploads } from "./use-uploads"

const CropPanel = lazy<ComponentType<CropPanelProps>>(() =>
  import("./crop-panel").catch(() => ({ default: AsItIs }))
)

type AddPicturesProps = {
  /** Where pictures are sent to. */
  address: string
  /** How many more there may be. */
  room: number
}

/** Camera and gallery; each photograph is cut to a square and sent. Without scripts a plain file field. */
export function AddPictures({ address, room }: AddPicturesProps) {
  const { revalidate } = useRevalidator()
  const [picked, setPicked] = useState<File[]>([])
  const { uploads, add, retry, drop } = useUploads(address, revalidate)
  const [file, ...others] = picked
  const full = room - uploads.length - picked.length <= 0
  useLeaveGuard(uploads.length + picked.length > 0)

  function pick({ currentTarget: field }: ChangeEvent<HTMLInputElement>) {
    const files = [...(field.files ?? [])].slice(0, room - uploads.length)
    field.value = ""
    setPicked((before) => [...before, ...files])
  }

  return (
    <div className="space-y-4">
      {file ? (
        <section
          ref={intoSight}
          aria-labelledby="crop"
          className="scroll-mt-4 space-y-2 rounded-xl border border-line-strong bg-surface p-4"
        >
          <h2 id="crop" className="text-lg">
            {m.portal_listings_crop_title()}
          </h2>
          <Suspense fallback={<p>{m.portal_listings_crop_loading()}</p>}>
            <CropPanel
              key={`${file.name} ${file.lastModified} ${picked.length}`}
              file={file}
              onDone={(picture, preview) => {
                add(picture, preview)
                setPicked(others)
              }}
              onSkip={() => setPicked(others)}
            />
          </Suspense>
        </section>
      ) : (
        !full && <PickButtons address={address} onPick={pick} />
      )}
      {uploads.length > 0 && (
        <ul aria-live="polite" className="space-y-2">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload.key)}
              onDrop={() => drop(upload.key)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** A photograph was just taken: what to do with it stands below the pictures that are there. */
function intoSight(section: HTMLElement | null) {
  section?.scrollIntoView({ block: "start" })
}

type PickButtonsProps = {
  address: string
  onPick: (event: ChangeEvent<HTMLInputElement>) => void
}

function PickButtons({ address, onPick }: PickButtonsProps) {
  if (!useHydrated()) return <PlainUpload address={address} />
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <PickButton label={m.portal_listings_pictures_take()} onPick={onPick} camera />
      <PickButton label={m.portal_listings_pictures_choose()} onPick={onPick} />
    </div>
  )
}

type PickButtonProps = {
  label: string
  onPick: (event: ChangeEvent<HTMLInputElement>) => void
  camera?: boolean
}

function PickButton({ label, onPick, camera = false }: PickButtonProps) {
  return (
    <label
      className={buttonClass(
        camera ? "solid" : "outline",
        "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
      )}
    >
      {label}
      <input
        type="file"
        accept="image/*"
        {...(camera ? { capture: "environment" } : { multiple: true })}
        onChange={onPick}
        className="sr-only"
      />
    </label>
  )
}

function PlainUpload({ address }: { address: string }) {
  return (
    <form
      method="post"
      action={address}
      encType="multipart/form-data"
      className="flex flex-wrap items-end gap-3"
    >
      <label className="grow">
        <span className="mb-1 block font-bold">{m.portal_listings_pictures_file()}</span>
        <input type="file" name="file" accept="image/*" required className="min-h-11 w-full" />
      </label>
      <Button>{m.portal_listings_pictures_send()}</Button>
    </form>
  )
}

/** When what crops cannot be fetched, the photograph goes as it is. */
function AsItIs({ file, onDone }: CropPanelProps) {
  useEffect(() => onDone(file, null))
  return null
}

function useLeaveGuard(busy: boolean) {
  const { touch, settle } = useUnsaved()
  useEffect(() => {
    if (busy) touch()
    else settle()
  })
}

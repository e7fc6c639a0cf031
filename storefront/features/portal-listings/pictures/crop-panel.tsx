import { useEffect, useRef, useState } from "react"
import ReactCrop, { type PercentCrop } from "react-image-crop"
import "react-image-crop/dist/ReactCrop.css"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { cutPicture, drawWhole, openPicture } from "./cut-picture"
import { middleSquare } from "./fitted-size"

/** Pixels of the drawing that is cropped on; the photograph itself is cut afterwards. */
const SHOWN_SIDE = 900

export type CropPanelProps = {
  file: File
  /** The square, or the file as it is when this browser cannot open or cut it. */
  onDone: (picture: Blob, preview: string | null) => void
  onSkip: () => void
}

/** Lets a square be chosen out of a photograph. Fetched only when somebody adds one. */
export default function CropPanel({ file, onDone, onSkip }: CropPanelProps) {
  const [crop, setCrop] = useState<PercentCrop>()
  const { canvas, picture } = usePicture(file, setCrop, () => onDone(file, null))

  async function use() {
    if (!picture || !crop) return
    const share = {
      x: crop.x / 100,
      y: crop.y / 100,
      width: crop.width / 100,
      height: crop.height / 100,
    }
    try {
      const { jpeg, preview } = await cutPicture(picture, share)
      onDone(jpeg, preview)
    } catch {
      onDone(file, null)
    }
  }

  return (
    <div className="space-y-3">
      <p>{picture ? m.portal_listings_crop_hint() : m.portal_listings_crop_loading()}</p>
      <ReactCrop
        {...(crop ? { crop } : {})}
        aspect={1}
        keepSelection
        ruleOfThirds
        minWidth={48}
        onChange={(_pixels, percent) => setCrop(percent)}
        ariaLabels={labels()}
        className="mx-auto block! w-fit"
      >
        <canvas ref={canvas} className="block max-h-[60dvh] max-w-full" />
      </ReactCrop>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => void use()} disabled={!picture} className="grow">
          {m.portal_listings_crop_use()}
        </Button>
        <Button type="button" variant="outline" onClick={onSkip}>
          {m.portal_listings_crop_skip()}
        </Button>
      </div>
    </div>
  )
}

/** Opens the file and draws it; begins with the largest square in the middle. */
function usePicture(file: File, onOpen: (crop: PercentCrop) => void, onUnreadable: () => void) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [picture, setPicture] = useState<ImageBitmap | null>(null)
  const handlers = useRef({ onOpen, onUnreadable })
  useEffect(() => {
    let wanted = true
    openPicture(file).then(
      (opened) => {
        if (!wanted || !canvas.current) return
        drawWhole(opened, canvas.current, SHOWN_SIDE)
        const { x, y, width, height } = middleSquare(opened)
        setPicture(opened)
        handlers.current.onOpen({
          unit: "%",
          x: x * 100,
          y: y * 100,
          width: width * 100,
          height: height * 100,
        })
      },
      () => wanted && handlers.current.onUnreadable()
    )
    return () => {
      wanted = false
    }
  }, [file])
  return { canvas, picture }
}

/** The library's own are English. */
function labels() {
  const area = m.portal_listings_crop_area()
  const edge = (name: string) => `${area}: ${name}`
  return {
    cropArea: area,
    nwDragHandle: edge("↖"),
    nDragHandle: edge("↑"),
    neDragHandle: edge("↗"),
    eDragHandle: edge("→"),
    seDragHandle: edge("↘"),
    sDragHandle: edge("↓"),
    swDragHandle: edge("↙"),
    wDragHandle: edge("←"),
  }
}

import { useEffect, useRef, useState } from "react"
import { sendPicture } from "./send-picture"

export type Upload = {
  key: number
  picture: Blob
  /** A small drawing of it; null when the browser could not open it. */
  preview: string | null
  state: "waiting" | "sending" | "failed"
  percent: number
  code: string | null
}

/** Pictures on their way, one after the other; what fails stays here and can be sent again. */
export function useUploads(address: string, onSent: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const sending = useRef(false)
  const lastKey = useRef(0)
  const change = (key: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))
  const drop = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))
  const next = uploads.find(({ state }) => state === "waiting")

  useEffect(() => {
    if (!next || sending.current) return
    const { key, picture } = next
    sending.current = true
    change(key, { state: "sending", percent: 0, code: null })
    void sendPicture(address, picture, (percent) => change(key, { percent })).then((code) => {
      sending.current = false
      if (code) return change(key, { state: "failed", code })
      drop(key)
      onSent()
    })
  }, [next, address, onSent])

  return {
    uploads,
    add: (picture: Blob, preview: string | null) =>
      setUploads((all) => [
        ...all,
        { key: ++lastKey.current, picture, preview, state: "waiting", percent: 0, code: null },
      ]),
    retry: (key: number) => change(key, { state: "waiting" }),
    drop,
  }
}

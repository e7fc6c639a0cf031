import type { ReactNode } from "react"
import { AlertIcon } from "./icons/alert-icon"

type NoticeProps = {
  tone?: "info" | "warn"
  /** "alert" is read out at once: for what just went wrong. */
  role?: "status" | "alert" | "note"
  children: ReactNode
}

/** A box with something the reader has to know before going on. */
export function Notice({ tone = "info", role = "note", children }: NoticeProps) {
  const look =
    tone === "warn" ? "border-warn bg-warn-soft text-warn" : "border-line-strong bg-sunken text-ink"
  return (
    <div role={role} className={`flex gap-3 rounded-lg border px-4 py-3 ${look}`}>
      {tone === "warn" && <AlertIcon className="mt-0.5 size-5" />}
      <div className="min-w-0 space-y-1">{children}</div>
    </div>
  )
}

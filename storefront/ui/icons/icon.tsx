import type { ReactNode } from "react"

export type IconProps = { className?: string | undefined }

/** A 24-pixel line drawing; hidden from screen readers, so the words beside it must say it all. */
export function Icon({ className = "size-6", children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

import type { IconProps } from "./icon"

export function StarIcon({ className = "size-4" }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" className={`shrink-0 ${className}`} fill="currentColor" aria-hidden="true">
      <path d="M10 1.6 12.6 7l5.9.8-4.3 4.1 1 5.9L10 15l-5.2 2.8 1-5.9L1.5 7.8 7.4 7 10 1.6Z" />
    </svg>
  )
}

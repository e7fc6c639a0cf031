import type { ReactNode } from "react"
import { Icon, type IconProps } from "./icon"

/** One drawing per group of the programme, by its code. */
const DRAWINGS: Record<string, ReactNode> = {
  I: (
    <path d="M4 12h16a8 8 0 0 1-5 7.4V21H9v-1.6A8 8 0 0 1 4 12ZM8 8c0-2 2-2 2-4M12 8c0-2 2-2 2-4M16 8c0-2 2-2 2-4" />
  ),
  II: (
    <path d="M5 8h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5V8ZM17 10h1.5a2.5 2.5 0 0 1 0 5H17M4 22h14M9 5V3M13 5V3" />
  ),
  III: <path d="M12 21V10M12 14c-5 0-7-3-7-7 5 0 7 3 7 7ZM12 11c0-4 2-7 7-7 0 5-3 7-7 7Z" />,
  IV: <path d="M9 3h6M10 3v4c-3 1.5-4.5 4-4.5 7a6.5 6.5 0 0 0 13 0c0-3-1.5-5.5-4.5-7V3M6 13h12" />,
  V: (
    <path d="M12 13v8M9 21h6M12 13a3.5 3.5 0 1 1 3.5-3.5A3.5 3.5 0 1 1 12 13a3.5 3.5 0 1 1-3.5-3.5A3.5 3.5 0 1 1 12 13ZM12 6a2.5 2.5 0 1 0 0-.1" />
  ),
  VI: <path d="M3 11 12 4l9 7M6 9.5V20h12V9.5M10 20v-6h4v6" />,
}

export function GroupIcon({ code, ...props }: IconProps & { code: string }) {
  return <Icon {...props}>{DRAWINGS[code]}</Icon>
}

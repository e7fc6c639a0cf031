import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A line where a list would be: it is empty, or it is still loading. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  )
}

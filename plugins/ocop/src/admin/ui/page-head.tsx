import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Title of a page or of a box, what it is about, and what can be done there. */
export function PageHead({
  title,
  hint,
  level = "h1",
  children,
}: {
  title: ReactNode
  hint?: ReactNode
  level?: "h1" | "h2"
  children?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="min-w-0 max-w-prose">
        <Heading level={level}>{title}</Heading>
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  )
}

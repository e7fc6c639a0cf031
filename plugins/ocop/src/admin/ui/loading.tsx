import { Skeleton } from "@medusajs/ui"

/** Grey lines where content will be; `label` is for those who do not see them. */
export function Loading({ label, lines = 5 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3 px-6 py-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className="h-5 w-full" />
      ))}
    </div>
  )
}

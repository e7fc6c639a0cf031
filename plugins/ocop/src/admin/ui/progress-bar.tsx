/** How far something is; `label` says what. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  label: string
  done: number
  total: number
}) {
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="bg-ui-bg-component-pressed h-2 w-full overflow-hidden rounded-full"
    >
      <div
        className="bg-ui-bg-interactive h-full rounded-full transition-all"
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}

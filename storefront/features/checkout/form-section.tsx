import { type ReactNode, useId } from "react"

/** A titled part of the form; `hint` stands under its title. */
export function FormSection({
  title,
  hint,
  className = "",
  children,
}: {
  title: string
  hint?: string
  className?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={`space-y-4 rounded-xl border border-line bg-surface p-4 ${className}`}
    >
      <div>
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      </div>
      {children}
    </section>
  )
}

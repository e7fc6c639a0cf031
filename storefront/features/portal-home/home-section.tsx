import { type ReactNode, useId } from "react"

type HomeSectionProps = { title: string; className?: string; children: ReactNode }

/** A part of the home page under its own heading. */
export function HomeSection({ title, className = "", children }: HomeSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`min-w-0 space-y-2 ${className}`}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}

import type { InputHTMLAttributes, ReactNode } from "react"

type RadioCardProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  title: string
  text?: string
  /** At the right end: a fee. */
  aside?: ReactNode
}

/** One of several choices as a row that is wide enough for a thumb. */
export function RadioCard({ title, text, aside, ...input }: RadioCardProps) {
  return (
    <label
      className={`flex min-h-12 cursor-pointer items-center gap-x-3 rounded-lg border border-line-strong px-3 py-2 has-checked:border-brand has-checked:bg-sunken ${aside ? "flex-wrap" : ""}`}
    >
      <input type="radio" className="size-5 shrink-0 accent-brand" {...input} />
      <span className={aside ? "min-w-36 flex-1" : "min-w-0 flex-1"}>
        <span className="block font-bold">{title}</span>
        {text && <span className="block text-sm text-ink-soft">{text}</span>}
      </span>
      {aside && <span className="ml-auto">{aside}</span>}
    </label>
  )
}

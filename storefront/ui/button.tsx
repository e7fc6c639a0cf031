import type { ButtonHTMLAttributes } from "react"
import { Link, type LinkProps } from "react-router"

export type ButtonVariant = "solid" | "outline" | "quiet" | "danger"

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-5 py-2 font-bold no-underline disabled:cursor-not-allowed disabled:opacity-60"
const VARIANTS: Record<ButtonVariant, string> = {
  solid: "bg-brand text-on-brand hover:bg-brand-strong",
  outline: "border border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "text-brand hover:bg-sunken",
  danger: "border-2 border-danger bg-surface text-danger hover:bg-sunken",
}

/** The classes of a button, for what looks like one but is something else. */
export function buttonClass(variant: ButtonVariant = "solid", extra = ""): string {
  return `${BASE} ${VARIANTS[variant]} ${extra}`
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant
}

export function Button({ variant = "solid", className = "", ...props }: ButtonProps) {
  return <button className={buttonClass(variant, className)} {...props} />
}

type ButtonLinkProps = LinkProps & {
  variant?: ButtonVariant
  className?: string
}

export function ButtonLink({ variant = "solid", className = "", ...props }: ButtonLinkProps) {
  return <Link className={buttonClass(variant, className)} {...props} />
}

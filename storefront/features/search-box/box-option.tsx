import { useEffect, useRef, type ReactNode } from "react"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"

type BoxOptionProps = {
  id: string
  /** The keyboard is here. */
  active: boolean
  /** Bare address. */
  path: string
  onChoose: () => void
  children: ReactNode
}

/** An option of the search box: a link, so that it can be opened in a tab; the keyboard reaches it from the box. */
export function BoxOption({ id, active, path, onChoose, children }: BoxOptionProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (active) link.current?.scrollIntoView({ block: "nearest" })
  }, [active])
  return (
    <Link
      ref={link}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      to={shopPath(path)}
      onClick={onChoose}
      className={`flex min-h-12 items-center gap-3 px-4 py-1.5 leading-snug hover:bg-sunken ${active ? "bg-sunken outline-2 -outline-offset-2 outline-focus" : ""}`}
    >
      {children}
    </Link>
  )
}

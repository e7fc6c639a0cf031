import { Link } from "react-router"
import { ChevronIcon } from "~/ui/icons/chevron-icon"

/** Above a page's title: where it was reached from. @property to address in the reader's language */
export function BackLink({ to, name }: { to: string; name: string }) {
  return (
    <Link to={to} className="-ml-1 flex w-fit min-h-11 items-center gap-1 text-brand">
      <ChevronIcon className="size-5 shrink-0 rotate-180" />
      {name}
    </Link>
  )
}

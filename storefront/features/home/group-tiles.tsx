import { Link } from "react-router"
import { productCount } from "~/features/listing/product-count"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { GroupIcon } from "~/ui/icons/group-icon"
import type { HomeData } from "./load-home.server"

export function GroupTiles({ groups }: Pick<HomeData, "groups">) {
  return (
    <section>
      <h2 className="mb-4 text-xl">{m.home_groups()}</h2>
      <ul className="grid grid-cols-1 gap-3 min-[20rem]:grid-cols-2 md:grid-cols-3 lg:grid-cols-6">
        {groups.map(({ code, slug, name, count }) => (
          <li key={code} className="flex">
            <Link
              to={shopPath(`/nhom/${slug}`)}
              className="flex flex-1 flex-col gap-2 rounded-xl border border-line bg-surface p-4 hover:border-line-strong"
            >
              <GroupIcon code={code} className="size-8 text-brand" />
              <span className="font-heading leading-snug">{name}</span>
              <span className="mt-auto text-sm text-ink-soft">{productCount(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useLocation, useSearchParams } from "react-router"
import { SearchBox } from "~/features/search-box/search-box"
import { barePath } from "~/platform/i18n/locale"

/** Shows the text of the search it stands above; another one is another box. */
export function HeaderSearch() {
  const [params] = useSearchParams()
  const onSearchPage = barePath(useLocation().pathname) === "/tim-kiem"
  const text = onSearchPage ? (params.get("q") ?? "") : ""
  return <SearchBox key={text} text={text} />
}

import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { hiddenPages, wayOut } from "./closed-menu"
import { useOwnRole } from "./use-operators"

/**
 * Takes the pages that one's role does not open out of the menu, core's too, and leads away from one that was opened
 * all the same. It stands in the menu, the one place of ours that is on every page. Routes are what guards: this
 * only spares people what would be refused.
 */
export function RoleMenu() {
  const { data } = useOwnRole()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const elsewhere = data ? wayOut(data, pathname) : null
  useEffect(() => {
    if (elsewhere) navigate(elsewhere, { replace: true })
  }, [elsewhere, navigate])
  return data ? <style>{hiddenPages(data.closed_pages)}</style> : null
}

import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

/** Where Medusa's dashboard takes whoever asked for no page in particular. */
const NOWHERE = [undefined, "/", "/orders"]

/** Whoever logs in without having asked for a page begins at what waits. Shows nothing. */
export function StartAtQueues() {
  const navigate = useNavigate()
  const { state, search } = useLocation() as {
    state: { from?: { pathname: string } } | null
    search: string
  }
  const asked = state?.from?.pathname
  useEffect(() => {
    if (NOWHERE.includes(asked)) {
      void navigate(`/login${search}`, { replace: true, state: { from: { pathname: "/queues" } } })
    }
  }, [asked, navigate, search])
  return null
}

import { useRouteLoaderData } from "react-router"

type Match = { id: string; loaderData?: unknown } | undefined

/** The shop's own address, in a route's `meta`: `shopOrigin(matches)`. Empty when the root loader failed. */
export function shopOrigin(matches: readonly Match[]): string {
  return originOf(matches.find((match) => match?.id === "root")?.loaderData)
}

/** The shop's own address, in a component. */
export function useShopOrigin(): string {
  return originOf(useRouteLoaderData("root"))
}

function originOf(rootData: unknown): string {
  return (rootData as { origin?: string } | undefined)?.origin ?? ""
}

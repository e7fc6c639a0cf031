import { index, route, type RouteConfig } from "@react-router/dev/routes"

/** `en?` gives each address twice: bare in Vietnamese, under /en in English. */
export default [
  route("en?", "routes/shop-layout.tsx", [
    index("routes/home.tsx"),
    route("sao-ocop", "routes/stars.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig

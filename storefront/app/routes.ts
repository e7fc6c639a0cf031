import { index, route, type RouteConfig } from "@react-router/dev/routes"

/** `en?` gives each address twice: bare in Vietnamese, under /en in English. */
export default [
  route("en?", "routes/shop-layout.tsx", [
    index("routes/home.tsx"),
    route("tim-kiem", "routes/search.tsx"),
    route("tim-kiem/goi-y", "routes/search-suggestions.ts"),
    route("cach-xep-hang", "routes/ranking.tsx"),
    route("san-pham/:handle", "routes/product.tsx"),
    route("nha-san-xuat-ocop/:handle", "routes/producer.tsx"),
    route("tinh/:slug", "routes/province.tsx"),
    route("nhom/:slug", "routes/group.tsx"),
    route("sao-ocop", "routes/stars.tsx"),
    route("chung-nhan", "routes/certificate-lookup.tsx"),
    route("chung-nhan/*", "routes/certificate.tsx"),
    route("gio-hang", "routes/cart.tsx"),
    route("dat-hang", "routes/checkout.tsx"),
    route("don-hang/:token", "routes/order.tsx"),
    route("dang-nhap", "routes/sign-in.tsx"),
    route("dang-ky", "routes/register.tsx"),
    route("dang-xuat", "routes/sign-out.ts"),
    route("tai-khoan", "routes/account.tsx"),
    route("tai-khoan/don-hang/:id", "routes/account-order.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
  route("chung-nhan/:number/qr.svg", "routes/certificate-qr-svg.ts"),
  route("chung-nhan/:number/qr.png", "routes/certificate-qr-png.ts"),
  route("api/gio-hang", "routes/cart-count.ts"),
  route("api/dia-chi/:province", "routes/communes.ts"),
] satisfies RouteConfig

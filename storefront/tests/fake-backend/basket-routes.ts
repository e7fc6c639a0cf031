import type { Basket } from "@ocop/contract"
import type { FakeRoute } from "./fake-route"

/** A basket of two producers that can be bought; its second part has no certificate in force. */
export function aBasket(wish: Partial<Basket> = {}): Basket {
  return {
    id: "bask_1",
    handle: "tet-mien-nui",
    title: "Tết miền núi",
    title_en: "Tết in the hills",
    lead: "Mật ong và chè.",
    lead_en: "Honey and tea.",
    story: "Đoạn một.\n\nĐoạn hai.",
    story_en: "One.\n\nTwo.",
    picture: null,
    price: 399_000,
    singly: 430_000,
    starts_at: "2026-11-01T00:00:00.000Z",
    ends_at: null,
    updated_at: "2026-11-02T00:00:00.000Z",
    parts: [
      {
        variant_id: "v_honey",
        handle: "mat-ong-bac-ha-meo-vac",
        title: "Mật ong bạc hà Mèo Vạc",
        variant_title: "Chai 500 ml",
        thumbnail: "/uploads/che.svg",
        quantity: 2,
        price: 160_000,
        stars: 5,
        producer: { handle: "htx-nui", name: "Hợp tác xã Trên Núi", province: "Tuyên Quang" },
      },
      {
        variant_id: "v_tea",
        handle: "che-shan",
        title: "Chè Shan",
        variant_title: "Gói 100 g",
        thumbnail: null,
        quantity: 1,
        price: 110_000,
        stars: null,
        producer: { handle: "htx-che", name: "Hợp tác xã Chè", province: "Thái Nguyên" },
      },
    ],
    available: 3,
    sale: { open: true },
    ...wish,
  }
}

/** Baskets as they are when asked. */
export const basketRoutes = (baskets: () => Basket[]): FakeRoute[] => [
  {
    method: "GET",
    path: /^\/store\/baskets$/,
    answer: () => ({ body: { baskets: baskets() } }),
  },
  {
    method: "GET",
    path: /^\/store\/baskets\/([^/]+)$/,
    answer: ({ params: [handle] }) => {
      const basket = baskets().find((one) => one.handle === handle)
      return basket
        ? { body: { basket } }
        : {
            status: 404,
            body: { code: "ocop.basket_not_found", type: "not_found", message: "no" },
          }
    },
  },
]

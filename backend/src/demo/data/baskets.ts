/** A basket of the demonstration: goods by the handle of their listing and the name of their pack. */
export interface DemoBasket {
  readonly handle: string
  readonly title: string
  readonly title_en: string
  readonly lead: string
  readonly lead_en: string
  readonly story: string
  readonly story_en: string
  /** Whole đồng. */
  readonly price: number
  readonly parts: readonly {
    readonly handle: string
    readonly pack: string
    readonly quantity: number
  }[]
}

/** Two baskets for Tết: names of goods and producers are published ones, prices are made up as all of the market's are. */
export const DEMO_BASKETS: readonly DemoBasket[] = [
  {
    handle: "tet-mien-tay",
    title: "Tết miền Tây",
    title_en: "Tết in the Mekong Delta",
    lead: "Nước mắm Phú Quốc, đường hoa dừa và kẹo dừa gừng: vị mặn, vị ngọt của miền sông nước.",
    lead_en:
      "Fish sauce, coconut sugar and ginger coconut candy: the salt and the sweet of the delta.",
    story:
      "Mâm cơm ngày Tết ở miền Tây không thể thiếu chén nước mắm ngon. Giỏ quà này đi từ biển vào vườn dừa: nước mắm ủ chượp truyền thống, đường cô từ mật hoa dừa và những viên kẹo dừa gói giấy mà nhà nào cũng để sẵn trên bàn khách.\n\nBa cơ sở, ba nghề, mỗi nơi tự gửi hàng của mình để bạn nhận được đúng mẻ mới.",
    story_en:
      "No Tết table in the delta is complete without good fish sauce. This basket goes from the sea to the coconut groves: traditionally fermented fish sauce, sugar boiled down from the nectar of coconut flowers, and the wrapped candies that wait on every guest table.\n\nThree workshops, three crafts; each sends its own goods, so that you get a fresh batch.",
    price: 279_000,
    parts: [
      { handle: "nuoc-mam-thanh-quoc-43-do-dam", pack: "Chai 500 ml", quantity: 1 },
      { handle: "duong-hoa-dua", pack: "Túi 500 g", quantity: 1 },
      { handle: "keo-dua-gung", pack: "Hộp 250 g", quantity: 2 },
    ],
  },
  {
    handle: "huong-nui-rung",
    title: "Hương núi rừng",
    title_en: "Scent of the highlands",
    lead: "Trà Shan tuyết, mật ong ngũ gia bì và trà lài, từ vùng cao phía Bắc đến cao nguyên Lâm Đồng.",
    lead_en:
      "Shan tea, forest honey and jasmine tea, from the northern hills to the highlands of Lâm Đồng.",
    story:
      "Một ấm trà Shan tuyết, một thìa mật ong rừng và chút hương hoa lài là đủ cho một buổi chuyện trò đầu năm. Giỏ quà hợp để biếu thầy cô, cha mẹ và bạn bè ở xa.",
    story_en:
      "A pot of Shan tea, a spoon of forest honey and the scent of jasmine make an afternoon of talk in the new year. A basket for teachers, parents and friends far away.",
    price: 345_000,
    parts: [
      { handle: "tra-shan-tuyet-ngoc-thang", pack: "Gói 200 g", quantity: 1 },
      { handle: "mat-ong-ngu-gia-bi", pack: "Chai 350 g", quantity: 1 },
      { handle: "tra-lai-cau-dat", pack: "Gói 100 g", quantity: 1 },
    ],
  },
]

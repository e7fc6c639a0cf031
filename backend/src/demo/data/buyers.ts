/** What a buyer of the demonstration says of goods, and what became of it. */
export interface DemoReview {
  /** 1 to 5. */
  readonly mark: number
  readonly words: string
  /** Of the producer; null for none. */
  readonly reply: string | null
  /** False for one that still waits for an operator. */
  readonly published: boolean
}

/** Goods by the handle of their listing and the name of their pack, as they are bought. */
export interface DemoPurchase {
  readonly handle: string
  readonly pack: string
  readonly quantity: number
  readonly review: DemoReview
}

/** Somebody with an account, one delivered order and something to say of it. */
export interface DemoBuyer {
  /** `.example` is reserved, so no mail ever leaves. */
  readonly email: string
  readonly first_name: string
  readonly last_name: string
  readonly phone: string
  readonly commune_code: string
  readonly street: string
  readonly purchases: readonly DemoPurchase[]
}

const said = (mark: number, words: string, reply: string | null = null): DemoReview => ({
  mark,
  words,
  reply,
  published: true,
})

const HONEY = { handle: "mat-ong-ngu-gia-bi", pack: "Chai 350 g" }
const JASMINE_TEA = { handle: "tra-lai-cau-dat", pack: "Gói 100 g" }
const BLACK_TEA = { handle: "tra-den-cau-dat", pack: "Gói 100 g" }
const LOTUS_TEA = { handle: "tra-sen-cau-dat", pack: "Gói 100 g" }
const COFFEE = { handle: "ca-phe-espresso-cau-dat", pack: "Túi 250 g" }

/**
 * Buyers that are made up, of goods and producers that are not: what they say is about taste, packing and the way
 * to the door, and claims nothing of a producer or of health. Nearly all of it is one producer's: each part of an
 * order that is brought takes its time at the first start.
 */
export const DEMO_BUYERS: readonly DemoBuyer[] = [
  {
    email: "pham-quoc-bao@demo.example",
    first_name: "Quốc Bảo",
    last_name: "Phạm",
    phone: "0900 000 101",
    commune_code: "31135",
    street: "Số 7 đường Ngô Quyền",
    purchases: [
      {
        ...JASMINE_TEA,
        quantity: 1,
        review: said(
          5,
          "Mở gói ra đã thấy mùi lài tươi, không hắc như loại ướp hương liệu mình từng uống. Khách đến nhà ai cũng hỏi mua ở đâu."
        ),
      },
      {
        ...BLACK_TEA,
        quantity: 1,
        review: said(
          3,
          "Nước trà đỏ đẹp, thơm, nhưng hơi chát so với mình, phải pha thêm sữa mới vừa. Gói giấy bị móp một góc khi đến nơi."
        ),
      },
      {
        ...LOTUS_TEA,
        quantity: 1,
        review: said(
          4,
          "Hương sen dịu, hợp ngồi uống buổi chiều. Mình hãm nước khoảng tám mươi độ thì thơm nhất."
        ),
      },
      {
        ...COFFEE,
        quantity: 1,
        review: said(
          4,
          "Hạt rang đều, xay ra thơm cả nhà. Pha máy lên lớp bọt dày, vị đậm vừa, ít chua. Giá mềm hơn chút nữa thì mình mua túi lớn."
        ),
      },
    ],
  },
  {
    email: "tran-van-minh@demo.example",
    first_name: "Văn Minh",
    last_name: "Trần",
    phone: "0900 000 102",
    commune_code: "26743",
    street: "45 đường Lê Thánh Tôn",
    purchases: [
      {
        ...JASMINE_TEA,
        quantity: 2,
        review: said(
          4,
          "Trà thơm dịu, hợp uống sau bữa trưa. Mình thích hương lài đậm hơn một chút. Đóng gói cẩn thận."
        ),
      },
      {
        ...BLACK_TEA,
        quantity: 2,
        review: said(
          5,
          "Vị đậm, hậu ngọt, pha trà chanh hay trà sữa đều hợp. Cánh trà đều, ít vụn. Cả văn phòng mình đặt chung mấy gói."
        ),
      },
      {
        ...LOTUS_TEA,
        quantity: 1,
        review: said(
          5,
          "Mua biếu mẹ, mẹ khen thơm và uống êm. Trang bán có số giấy chứng nhận, mình tra thử thấy đúng tên cơ sở nên yên tâm."
        ),
      },
      {
        ...COFFEE,
        quantity: 1,
        review: {
          mark: 5,
          words:
            "Cà phê mới rang, mở túi là thơm. Pha phin cũng được nếu xay thô hơn một chút. Nhà mình sẽ mua lại.",
          reply: null,
          published: false,
        },
      },
    ],
  },
  {
    email: "nguyen-thi-lan@demo.example",
    first_name: "Thị Lan",
    last_name: "Nguyễn",
    phone: "0900 000 103",
    commune_code: "00004",
    street: "Số 18 ngõ 12 phố Đội Cấn",
    purchases: [
      {
        ...HONEY,
        quantity: 2,
        review: said(
          5,
          "Mật sánh, thơm mùi hoa rừng chứ không gắt. Chai bọc mấy lớp giấy, đến nơi còn nguyên. Nhà mình pha với nước ấm và chanh uống buổi sáng, sẽ mua tiếp."
        ),
      },
      {
        ...JASMINE_TEA,
        quantity: 1,
        review: said(
          5,
          "Hương lài nhẹ, nước vàng trong, uống đến lần nước thứ ba vẫn còn thơm. Gói vừa tay, tiện mang lên cơ quan.",
          "Cảm ơn chị Lan. Chị giữ gói kín sau mỗi lần pha, để nơi khô và xa đồ có mùi thì hương lài bền hơn ạ."
        ),
      },
      {
        ...BLACK_TEA,
        quantity: 1,
        review: said(
          4,
          "Trà thơm, uống nóng hay thêm đá đều ngon. Gói kín, có khóa miệng nên để lâu không bay mùi."
        ),
      },
      {
        ...COFFEE,
        quantity: 1,
        review: said(
          5,
          "Pha máy ở nhà mà thơm như ngoài quán. Túi có van, mở ra hạt vẫn bóng đều, không bị vỡ."
        ),
      },
    ],
  },
]

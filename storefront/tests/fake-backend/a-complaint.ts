import type { Complaint } from "@ocop/contract"

/** About broken honey, with two words and a picture, due far ahead. */
export function aComplaint(wish: Partial<Complaint> = {}): Complaint {
  return {
    id: "complaint_1",
    kind: "damaged",
    status: "open",
    created_at: "2026-11-21T02:05:00.000Z",
    answer_by: "2099-11-23T02:05:00.000Z",
    resolve_by: "2099-11-28T02:05:00.000Z",
    shop_order_id: "shord_1",
    order_number: 1042,
    producer: { id: "producer_1", name: "HTX Chè Shan tuyết Lũng Phìn" },
    lines: [
      { line_id: "shordl_1", title: "Mật ong bạc hà", quantity: 2, left: 240_000 },
      { line_id: "shordl_2", title: "Chè Shan tuyết", quantity: 1, left: 0 },
    ],
    entries: [
      {
        id: "entry_1",
        by: "buyer",
        deed: "opened",
        words: "Một chai mật ong bị vỡ nắp, mật chảy hết ra hộp.",
        amount: null,
        at: "2026-11-21T02:05:00.000Z",
      },
      {
        id: "entry_2",
        by: "producer",
        deed: "refunded",
        words: "Xin lỗi Quý khách, chúng tôi hoàn tiền chai này.",
        amount: 120_000,
        at: "2026-11-21T03:05:00.000Z",
      },
    ],
    pictures: [{ id: "picture_1", width: 800, height: 600 }],
    ...wish,
  }
}

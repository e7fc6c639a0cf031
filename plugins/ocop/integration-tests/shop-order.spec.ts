import { aModule } from "./a-module"

aModule("shopOrder", "shop-order", ({ service, sql }) => {
  const aLine = (wish: object = {}) => ({
    order_line_item_id: "ordli_1",
    title: "Trà Shan tuyết",
    quantity: 2,
    gross: 240_000,
    discount: 0,
    net: 240_000,
    commission: 12_000,
    commission_rate: 500,
    commission_rule_id: "cmrule_default",
    platform_borne: 0,
    vat_rate: 800,
    vat: 17_777,
    ships_from: null,
    ...wish,
  })
  const aPart = (wish: object = {}) => ({
    order_id: "order_1",
    producer_id: "prdcr_hill",
    items_total: 240_000,
    discount_total: 0,
    shipping_total: 30_000,
    total: 270_000,
    commission_total: 12_000,
    payment_method: "cod" as const,
    status: "new" as const,
    platform_borne: 0,
    withheld_vat: 0,
    withheld_pit: 0,
    accept_by: new Date("2026-11-24T03:00:00Z"),
    lines: [aLine()],
    ...wish,
  })
  const theOther = (wish: object = {}) =>
    aPart({
      producer_id: "prdcr_delta",
      lines: [aLine({ order_line_item_id: "ordli_2" })],
      ...wish,
    })

  it("places the parts of an order, each with its own lines", async () => {
    await service.placeShopOrders([aPart(), theOther()])
    const parts = await service.listShopOrders(
      {},
      { relations: ["lines"], order: { producer_id: "ASC" } }
    )
    expect(
      parts.map(({ producer_id, lines }) => [
        producer_id,
        lines.map((line) => line.order_line_item_id),
      ])
    ).toEqual([
      ["prdcr_delta", ["ordli_2"]],
      ["prdcr_hill", ["ordli_1"]],
    ])
  })

  it("has one part for a producer in an order", async () => {
    await service.placeShopOrders([aPart()])
    const again = aPart({ lines: [aLine({ order_line_item_id: "ordli_9" })] })
    await expect(service.placeShopOrders([again])).rejects.toThrow(/already exists/)
    await service.placeShopOrders([{ ...again, order_id: "order_2" }])
    expect(await service.listShopOrders()).toHaveLength(2)
  })

  it("has a line of an order once", async () => {
    await service.placeShopOrders([aPart()])
    await expect(service.placeShopOrders([theOther({ lines: [aLine()] })])).rejects.toThrow(
      /order_line_item_id: ordli_1, already exists/
    )
  })

  it("places all parts or none", async () => {
    await expect(
      service.placeShopOrders([aPart(), theOther({ lines: [aLine()] })])
    ).rejects.toThrow(/already exists/)
    expect(await service.listShopOrders()).toEqual([])
    expect(await service.listShopOrderLines()).toEqual([])
  })

  it("has a total that is goods less discounts plus shipping, to the đồng", async () => {
    await expect(service.placeShopOrders([aPart({ total: 270_001 })])).rejects.toThrow(
      /shop_order_sum/
    )
    await service.placeShopOrders([aPart()])
    await expect(sql("update shop_order set discount_total = 1")).rejects.toThrow(/shop_order_sum/)
  })

  const parcels = (values: string) =>
    sql(
      `insert into shop_order_parcel (id, shop_order_id, number, request_key, amount, carrier, fulfillment_id) values ${values}`
    )

  it("has a parcel once for its key, its number and its fulfilment", async () => {
    const [id] = await service.placeShopOrders([aPart()])
    await parcels(`('p1', '${id}', 1, 'mot-khoa', 1, 'vnpost', 'ful_1')`)
    for (const again of [
      `('p2', '${id}', 2, 'mot-khoa', 1, 'vnpost', null)`,
      `('p2', '${id}', 1, 'khoa-khac', 1, 'vnpost', null)`,
      `('p2', '${id}', 2, 'khoa-khac', 1, 'vnpost', 'ful_1')`,
    ]) {
      await expect(parcels(again)).rejects.toThrow(/_unique/)
    }
    await parcels(`('p2', '${id}', 2, 'khoa-khac', 1, 'vnpost', null)`)
    expect(await service.listShopOrderParcels({ shop_order_id: id })).toHaveLength(2)
  })

  it("has a line in a parcel once, with at least one piece", async () => {
    const [id] = await service.placeShopOrders([aPart()])
    await parcels(`('p1', '${id}', 1, 'mot-khoa', 1, 'vnpost', null)`)
    const piece = (pieceId: string, quantity: number) =>
      sql(
        `insert into shop_order_parcel_line (id, parcel_id, line_id, quantity) values ('${pieceId}', 'p1', 'line', ${quantity})`
      )
    await expect(piece("a", 0)).rejects.toThrow(/shop_order_parcel_line_pieces/)
    await piece("b", 1)
    await expect(piece("c", 1)).rejects.toThrow(/_unique/)
  })

  it("has one refund for one thing, and none below zero", async () => {
    const [id] = await service.placeShopOrders([aPart()])
    const refund = (refundId: string, source: string, amount = 1) =>
      sql(
        `insert into shop_order_refund (id, shop_order_id, amount, reason, state, source) values ('${refundId}', '${id}', ${amount}, 'declined', 'open', '${source}')`
      )
    await refund("r1", "shop_order:1")
    await expect(refund("r2", "shop_order:1")).rejects.toThrow(/source_unique/)
    await expect(refund("r3", "parcel:1", -1)).rejects.toThrow(/shop_order_refund_amount/)
  })

  it("keeps amounts as whole numbers", async () => {
    const columns = await sql(
      "select distinct data_type from information_schema.columns where table_name in ('shop_order', 'shop_order_line') and (column_name like '%total' or column_name in ('gross', 'discount', 'net', 'commission', 'quantity'))"
    )
    expect(columns).toEqual([{ data_type: "integer" }])
  })
})

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

  it("keeps amounts as whole numbers", async () => {
    const columns = await sql(
      "select distinct data_type from information_schema.columns where table_name in ('shop_order', 'shop_order_line') and (column_name like '%total' or column_name in ('gross', 'discount', 'net', 'commission', 'quantity'))"
    )
    expect(columns).toEqual([{ data_type: "integer" }])
  })
})

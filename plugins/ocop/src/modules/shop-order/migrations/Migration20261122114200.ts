import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" drop constraint if exists "shop_order_status_check";`
    )

    this.addSql(
      `alter table if exists "shop_order" add constraint "shop_order_status_check" check("status" in ('awaiting_payment', 'new', 'accepted', 'packed', 'shipped', 'delivered', 'declined', 'cancelled', 'returned'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" drop constraint if exists "shop_order_status_check";`
    )

    this.addSql(
      `alter table if exists "shop_order" add constraint "shop_order_status_check" check("status" in ('new', 'accepted', 'packed', 'shipped', 'delivered', 'declined', 'cancelled', 'returned'));`
    )
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order_line" add column if not exists "vat_rate" integer null, add column if not exists "vat" integer not null default 0;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order_line" drop column if exists "vat_rate", drop column if exists "vat";`
    )
  }
}

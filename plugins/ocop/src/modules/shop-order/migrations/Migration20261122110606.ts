import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122110606 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" add column if not exists "payment_method" text check ("payment_method" in ('cod', 'vietqr', 'card')) not null default 'cod', add column if not exists "paid_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" drop column if exists "payment_method", drop column if exists "paid_at";`
    )
  }
}

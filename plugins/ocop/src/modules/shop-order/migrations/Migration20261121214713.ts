import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121214713 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_order_line" drop constraint if exists "shop_order_line_order_line_item_id_unique";`);
    this.addSql(`alter table if exists "shop_order" drop constraint if exists "shop_order_order_id_producer_id_unique";`);
    this.addSql(`create table if not exists "shop_order" ("id" text not null, "order_id" text not null, "producer_id" text not null, "status" text check ("status" in ('new', 'accepted', 'packed', 'shipped', 'delivered', 'declined', 'cancelled', 'returned')) not null default 'new', "items_total" integer not null, "discount_total" integer not null, "shipping_total" integer not null, "total" integer not null, "commission_total" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_pkey" primary key ("id"), constraint shop_order_sum check (total = items_total - discount_total + shipping_total));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_deleted_at" ON "shop_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_order_id_producer_id_unique" ON "shop_order" ("order_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_producer_id_status" ON "shop_order" ("producer_id", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_order_line" ("id" text not null, "order_line_item_id" text not null, "title" text not null, "quantity" integer not null, "gross" integer not null, "discount" integer not null, "net" integer not null, "commission" integer not null, "commission_rate" integer not null, "shop_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_line_order_line_item_id_unique" ON "shop_order_line" ("order_line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_line_shop_order_id" ON "shop_order_line" ("shop_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_line_deleted_at" ON "shop_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "shop_order_line" add constraint "shop_order_line_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shop_order_line" drop constraint if exists "shop_order_line_shop_order_id_foreign";`);

    this.addSql(`drop table if exists "shop_order" cascade;`);

    this.addSql(`drop table if exists "shop_order_line" cascade;`);
  }

}

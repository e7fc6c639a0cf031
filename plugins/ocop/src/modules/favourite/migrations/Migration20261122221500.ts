import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122221500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "followed_producer" ("id" text not null, "customer_id" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "followed_producer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_followed_producer_deleted_at" ON "followed_producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_followed_producer_customer_id_producer_id_unique" ON "followed_producer" ("customer_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "wished_product" ("id" text not null, "customer_id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wished_product_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wished_product_deleted_at" ON "wished_product" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wished_product_customer_id_product_id_unique" ON "wished_product" ("customer_id", "product_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "followed_producer" cascade;`);
    this.addSql(`drop table if exists "wished_product" cascade;`);
  }
}

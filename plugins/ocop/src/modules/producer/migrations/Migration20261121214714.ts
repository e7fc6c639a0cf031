import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121214714 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_stock_location_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_shipping_profile_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_tax_code_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_handle_unique";`);
    this.addSql(`create table if not exists "producer" ("id" text not null, "handle" text not null, "name" text not null, "name_folded" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative-group', 'limited-company', 'joint-stock-company', 'private-enterprise', 'household-business', 'production-facility', 'other')) not null, "tax_code" text null, "representative" text null, "place" text not null, "commune_code" text null, "province_code" text not null, "former_province_code" text null, "story" text null, "status" text check ("status" in ('draft', 'submitted', 'approved', 'suspended', 'refused')) not null default 'draft', "status_reason" text null, "shipping_profile_id" text null, "stock_location_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_tax_code_unique" ON "producer" ("tax_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_shipping_profile_id_unique" ON "producer" ("shipping_profile_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_stock_location_id_unique" ON "producer" ("stock_location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_province_code" ON "producer" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_name_folded" ON "producer" ("name_folded") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer" cascade;`);
  }

}

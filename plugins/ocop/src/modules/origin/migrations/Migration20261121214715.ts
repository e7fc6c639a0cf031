import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121214715 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "origin" ("id" text not null, "certified_as" text not null, "former_province_code" text null, "province_code" text not null, "commune_code" text null, "raw_material_area" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "origin_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_origin_deleted_at" ON "origin" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_origin_province_code" ON "origin" ("province_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "origin" cascade;`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "promotion_guide" drop constraint if exists "promotion_guide_code_unique";`
    )
    this.addSql(
      `create table if not exists "promotion_guide" ("id" text not null, "code" text not null, "promotion_id" text not null, "kind" text check ("kind" in ('ocop_week', 'tet', 'new_producer', 'free_shipping', 'season_clearance')) not null, "max_per_order" integer null, "wish" jsonb not null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_guide_pkey" primary key ("id"), constraint promotion_guide_max check (max_per_order is null or max_per_order > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_promotion_guide_code_unique" ON "promotion_guide" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_guide_deleted_at" ON "promotion_guide" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "promotion_guide" cascade;`)
  }
}

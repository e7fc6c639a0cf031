import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The text search configuration the stock Postgres provider uses for `language: "vietnamese"`: accents
 * folded, no stemming, no stop words. English drops mè, đỏ, ăn and nở as stop words (search.md §4).
 */
export class Migration20261121220100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(`do $$ begin
      if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_vietnamese') then
        create text search configuration medusa_search_vietnamese (copy = simple);
        alter text search configuration medusa_search_vietnamese
          alter mapping for hword, hword_part, word with unaccent, simple;
      end if;
    end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_vietnamese;`)
  }
}

alter table cascade_cut add column printed bigint check (printed >= 0);
comment on column cascade_cut.printed is 'People that the plan printed for the parent when the cascade was drawn up; null where it printed none.';

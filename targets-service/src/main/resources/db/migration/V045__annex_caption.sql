alter table annex
    add column caption text,
    add column columns text[] not null default '{}';
comment on column annex.caption is 'The line that cites the paper, as printed; null where there is none.';
comment on column annex.columns is 'Codes of its indicators in the order in which they are printed.';

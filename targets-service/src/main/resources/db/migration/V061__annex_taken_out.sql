-- a table that is taken out of a draft takes its figures with it, and these the phases given to them
alter table target
    drop constraint target_annex_id_fkey,
    add constraint target_annex_id_fkey foreign key (annex_id) references annex (id) on delete cascade;
alter table phasing
    drop constraint phasing_target_id_fkey,
    add constraint phasing_target_id_fkey foreign key (target_id) references target (id) on delete cascade;
alter table phase
    drop constraint phase_target_id_fkey,
    add constraint phase_target_id_fkey foreign key (target_id) references phasing (target_id) on delete cascade;
comment on column plan.tables_taken is 'How many tables and other parts were taken in, less the tables taken out.';

-- Weekends worked in lieu beside the days off; every day can be taken out and recorded anew
alter table holiday
    add column version integer not null default 0,
    add column kind text not null default 'DAY_OFF' check (kind in ('DAY_OFF', 'WORKING_DAY')),
    add column legal_act text,
    add constraint holiday_worked_in_lieu check (kind = 'DAY_OFF' or extract(isodow from day) >= 6);
alter table holiday alter column version drop default, alter column kind drop default;
comment on table holiday is 'Days that are not what their day of the week says; a due day may move because of one.';
comment on column holiday.day is 'The day, Asia/Ho_Chi_Minh.';
comment on column holiday.version is 'Grows with every change.';
comment on column holiday.kind is 'DAY_OFF, or WORKING_DAY: a weekend worked in lieu of another day.';
comment on column holiday.legal_act is 'The paper that says so; null where the law itself does.';

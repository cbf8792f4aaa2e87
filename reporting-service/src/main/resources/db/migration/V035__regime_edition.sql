-- A regime says more and may be put anew: one row an edition. What is read and written only as a whole is kept as JSON in
-- the row itself, so that who knows the regime needs no further statement.
alter table regime
    add column edition    integer not null default 1 check (edition >= 1),
    add column revision   integer not null default 0,
    add column replaced_on date,
    add column legal_act  jsonb,
    add column content    jsonb   not null default '{"indicators": [], "sections": [], "attachments": []}',
    add column recipient  jsonb,
    add column relays     jsonb   not null default '[]',
    add column groups     jsonb   not null default '[]',
    add column ladder     jsonb,
    alter column unit_id drop not null;
comment on column regime.edition is 'Counts the editions of one code from 1.';
comment on column regime.revision is 'Grows on every edition of the code when an edition is added; what callers see as the version.';
comment on column regime.replaced_on is 'First day on which the next edition holds; null for the newest.';
comment on column regime.legal_act is 'The act that asks for it, as cited: citation, number, issuer, signedOn, article.';
comment on column regime.content is 'What a report holds beside its figures: sub-groups of indicators, text sections, attachments.';
comment on column regime.recipient is 'To whom the report goes: a unit or an agency, and as printed.';
comment on column regime.relays is 'Through whose hands it goes, in order: who, due terms of the consolidated report, whether they review.';
comment on column regime.groups is 'Reporters that are found on the day: units of a level below a unit, agencies of a unit by kind.';
comment on column regime.ladder is 'When reminders go out: days before and after the due day, and days until the level above hears; null for the usual ones.';
comment on column regime.unit_id is 'The unit that keeps the regime; null where the nation does.';
alter table regime drop constraint regime_code_key;
alter table regime add constraint regime_edition unique (code, edition);
